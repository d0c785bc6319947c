package dev.plumbline.intake.people;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.intake.table.RowReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads who rated. Anybody may, so an id that nobody has is kept and told; one that is only misspelt is refused. */
final class RaterReading {
    private static final String RATER = "rater_id";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final int MOST_ROWS = 10;

    private final KnownPeople known;
    private final Map<String, PersonId> spellings = new HashMap<>();
    private final Map<PersonId, List<Integer>> strangers = new LinkedHashMap<>();

    RaterReading(KnownPeople known) {
        this.known = known;
        known.byId().keySet().forEach(id -> spellings.put(fold(id), id));
    }

    /** The manager counts as none. */
    Optional<PersonId> rater(RowReader row, Optional<PersonId> manager) {
        var rater = row.text(RATER).map(PersonId::new).filter(id -> !manager.equals(Optional.of(id)));
        rater.filter(id -> !known.include(id)).ifPresent(id -> check(row, id, manager));
        return rater;
    }

    /** A sentence about each rater whom nobody here knows. */
    List<String> lost() {
        return strangers.entrySet().stream()
                .map(stranger -> rows(stranger.getValue()) + ": nobody here has the id " + stranger.getKey()
                        + "; kept as a rater from elsewhere")
                .toList();
    }

    private void check(RowReader row, PersonId rater, Optional<PersonId> manager) {
        var meant = manager.filter(id -> fold(id).equals(fold(rater)))
                .or(() -> Optional.ofNullable(spellings.get(fold(rater))));
        meant.ifPresent(id -> row.refuse(RATER, "nobody has this id, but somebody has " + id + "; write it like that"));
        if (row.isSound())
            strangers.computeIfAbsent(rater, id -> new ArrayList<>()).add(row.line());
    }

    private static String fold(PersonId id) {
        return BLANKS.matcher(id.value()).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String rows(List<Integer> lines) {
        if (lines.size() == 1) return "row " + lines.get(0);
        var first = lines.stream().limit(MOST_ROWS).map(String::valueOf).collect(Collectors.joining(", "));
        return "rows " + first + (lines.size() > MOST_ROWS ? " and " + (lines.size() - MOST_ROWS) + " more" : "");
    }
}
