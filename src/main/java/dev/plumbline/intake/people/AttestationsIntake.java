package dev.plumbline.intake.people;

import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.domain.people.PersonAttestation;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.intake.Intake;
import dev.plumbline.intake.table.RowReader;
import dev.plumbline.intake.table.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what somebody attests about people's criteria, such as those a framework asks for; {@code by} is who sends the file. */
public record AttestationsIntake(KnownPeople known, Set<CriterionId> criteria, String by) {
    private static final String PERSON = "person_id";
    private static final String CRITERION = "criterion";
    private static final String MET = "met";
    private static final String WAIVED = "waived";
    private static final Set<String> YES = Set.of("yes", "true", "1", "y");
    private static final Set<String> NO = Set.of("no", "false", "0", "n");
    private static final String NEITHER = "write yes or no; an empty cell means that it is open";
    private static final String TWICE = "an earlier row has this person and criterion; keep only one";
    private static final String NO_CRITERION =
            "no framework asks for this; write a criterion's id as a transition has it";

    public AttestationsIntake {
        criteria = Set.copyOf(criteria);
    }

    public Intake<PersonAttestation> read(Table table) {
        var seen = new HashSet<Key>();
        return table.read(List.of(PERSON, CRITERION, MET), row -> attestation(row, seen));
    }

    private Optional<PersonAttestation> attestation(RowReader row, Set<Key> seen) {
        var person = PersonReading.required(row, PERSON, known);
        var criterion =
                row.required(CRITERION).flatMap(written -> row.parsed(CRITERION, this::knownCriterion, NO_CRITERION));
        var met = row.parsed(MET, AttestationsIntake::yesOrNo, NEITHER);
        var waived = row.parsed(WAIVED, AttestationsIntake::yesOrNo, NEITHER).orElse(false);
        if (person.isEmpty() || criterion.isEmpty()) return Optional.empty();
        var key = new Key(person.get().id(), criterion.get());
        if (row.isSound() && !seen.add(key)) row.refuse(CRITERION, TWICE);
        return Optional.of(new PersonAttestation(key.person, key.criterion, met, waived, row.text("evidence"), by));
    }

    private Optional<CriterionId> knownCriterion(String written) {
        return Optional.of(new CriterionId(written)).filter(criteria::contains);
    }

    private static Optional<Boolean> yesOrNo(String text) {
        var word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) return Optional.of(true);
        return NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    private record Key(PersonId person, CriterionId criterion) {}
}
