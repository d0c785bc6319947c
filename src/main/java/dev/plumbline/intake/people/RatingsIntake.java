package dev.plumbline.intake.people;

import dev.plumbline.domain.framework.Competency;
import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.CycleId;
import dev.plumbline.domain.people.CycleRating;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.intake.Intake;
import dev.plumbline.intake.table.RowReader;
import dev.plumbline.intake.table.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the ratings of a cycle. A rater who is the person's manager at that time counts as none, as a blank one does.
 * What a file has no column for stays as it is known.
 */
public record RatingsIntake(CycleId cycle, KnownPeople known, KnownRatings before, Framework framework) {
    private static final String PERSON = "person_id";
    private static final String COMPETENCY = "competency";
    private static final String RATING = "rating";
    private static final String EVIDENCE = "evidence";
    private static final String MANAGER = "manager_id";
    private static final String LEVEL = "level_id";
    private static final Pattern WHOLE = Pattern.compile("([1-5])(?:\\.0+)?");
    private static final String NO_RATING = "a rating is a whole number from 1 to 5; an empty cell means not rated";
    private static final String NO_COMPETENCY = "the framework has no such competency; write its id or its name";
    private static final String TWICE = "an earlier row has this person, competency and rater; keep only one";

    public Intake<CycleRating> read(Table table) {
        var reading = new Reading(this, table);
        var intake = table.read(List.of(PERSON, COMPETENCY, RATING), reading::rating);
        return intake.isRefused() ? intake : intake.withLost(reading.raters.lost());
    }

    /** One file being read, with what its rows say of each other. */
    private static final class Reading {
        private final Table table;
        private final CycleId cycle;
        private final KnownPeople known;
        private final KnownRatings ratings;
        private final Remembered<String, Competency> competencies;
        private final LevelReading levels;
        private final RaterReading raters;
        private final Set<KnownRatings.Key> seen = new HashSet<>();

        Reading(RatingsIntake intake, Table table) {
            this.table = table;
            cycle = intake.cycle;
            known = intake.known;
            ratings = intake.before;
            raters = new RaterReading(intake.known);
            competencies = new Remembered<>(intake.framework::findCompetency);
            levels = new LevelReading(Optional.of(intake.framework));
        }

        Optional<CycleRating> rating(RowReader row) {
            var person = PersonReading.required(row, PERSON, known);
            var competency = competency(row);
            var value = row.parsed(RATING, RatingsIntake::whole, NO_RATING);
            var level = person.flatMap(found -> levels.levelNear(row, LEVEL, found.track()));
            if (person.isEmpty() || competency.isEmpty()) return Optional.empty();
            var manager = managerThen(row, person.get().id(), competency.get()).or(person.get()::manager);
            var rater = raters.rater(row, manager);
            var key = new KnownRatings.Key(person.get().id(), competency.get(), rater);
            if (row.isSound() && !seen.add(key)) row.refuse(COMPETENCY, TWICE);
            return Optional.of(rating(row, key, value, level));
        }

        private CycleRating rating(
                RowReader row, KnownRatings.Key key, Optional<Integer> value, Optional<LevelId> level) {
            var before = ratings.find(key);
            return new CycleRating(
                    cycle,
                    key.person(),
                    key.competency(),
                    key.rater(),
                    value,
                    table.orBefore(EVIDENCE, row.text(EVIDENCE), before.flatMap(CycleRating::evidence)),
                    table.orBefore(MANAGER, manager(row), before.flatMap(CycleRating::managerThen)),
                    table.orBefore(LEVEL, level, before.flatMap(CycleRating::levelThen)));
        }

        private static Optional<PersonId> manager(RowReader row) {
            return row.text(MANAGER).map(PersonId::new);
        }

        private Optional<PersonId> managerThen(RowReader row, PersonId person, CompetencyId competency) {
            var before = ratings.find(new KnownRatings.Key(person, competency, Optional.empty()));
            return table.orBefore(MANAGER, manager(row), before.flatMap(CycleRating::managerThen));
        }

        private Optional<CompetencyId> competency(RowReader row) {
            return row.required(COMPETENCY)
                    .flatMap(written -> row.parsed(COMPETENCY, competencies::find, NO_COMPETENCY))
                    .map(Competency::id);
        }
    }

    private static Optional<Integer> whole(String text) {
        var number = WHOLE.matcher(text);
        return number.matches() ? Optional.of(Integer.valueOf(number.group(1))) : Optional.empty();
    }
}
