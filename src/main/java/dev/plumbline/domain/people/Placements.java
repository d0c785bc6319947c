package dev.plumbline.domain.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A person's history of placements, oldest first; those without a day come before all others. */
public record Placements(List<Placement> entries) {
    private static final Comparator<Placement> BY_DAY =
            Comparator.comparing(entry -> entry.since().orElse(LocalDate.MIN));

    public static final Placements NONE = new Placements(List.of());

    public Placements {
        entries = entries.stream().sorted(BY_DAY).toList();
    }

    /** The history with one more entry; the same entry twice says nothing new. */
    public Placements with(Placement entry) {
        if (entries.contains(entry)) return this;
        var longer = new ArrayList<>(entries);
        longer.add(entry);
        return new Placements(longer);
    }

    public Optional<Placement> newest() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    /** What held on that day. */
    public Optional<Placement> on(LocalDate day) {
        return new Placements(entries.stream()
                        .filter(entry -> !entry.since().orElse(LocalDate.MIN).isAfter(day))
                        .toList())
                .newest();
    }
}
