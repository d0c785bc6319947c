package dev.plumbline.domain.report;

import dev.plumbline.domain.cells.Fields;
import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.cells.View;
import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.NoteKind;
import dev.plumbline.domain.session.PastCycle;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.SecondRating;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Subject;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a member may read of a person beyond the cells (PROTOCOL [H5]): the evidence, second ratings, and earlier cycles.
 * It tells nothing of the level proposed now, so it is the same before and after a reveal.
 */
public final class PersonRecord {
    private static final Comparator<SecondRating> BY_COMPETENCY =
            Comparator.comparing(SecondRating::competency).thenComparing(SecondRating::rater);

    private PersonRecord() {}

    /** Empty for a person the member may not know of, or not read about; the room screen reads nothing. */
    public static Optional<Value> of(Session session, Member member, PersonId person) {
        boolean hidden = member.role() == Role.SCREEN || !showsWork(View.of(session, member), person);
        return hidden ? Optional.empty() : session.person(person).map(PersonRecord::of);
    }

    /** Evidence follows the rule of what people write down in the meeting for all to read: shared notes. */
    private static boolean showsWork(View view, PersonId person) {
        return view.shows(CellKey.note(person, NoteKind.SHARED));
    }

    private static Value of(Subject subject) {
        var second =
                subject.profile().secondRatings().stream().sorted(BY_COMPETENCY).toList();
        var ofManager = subject.ratings().entrySet().stream()
                .flatMap(rated -> rated.getValue().evidence().map(text -> evidence(rated.getKey(), text)).stream());
        var ofOthers = second.stream()
                .flatMap(said ->
                        said
                                .evidence()
                                .map(text -> evidence(said.competency(), text)
                                        .and("rater", said.rater().value()))
                                .stream());
        return Fields.of(
                        "evidence",
                        Value.items(Stream.concat(ofManager, ofOthers).toList()))
                .and(
                        "secondRatings",
                        Value.items(second.stream().map(PersonRecord::second).toList()))
                .and(
                        "history",
                        Value.items(subject.profile().past().stream()
                                .map(PersonRecord::past)
                                .toList()));
    }

    private static Fields evidence(CompetencyId competency, String text) {
        return Fields.of("competency", Value.text(competency.value())).and("text", text);
    }

    private static Fields second(SecondRating said) {
        return Fields.of("rater", Value.text(said.rater().value()))
                .and("competency", said.competency().value())
                .and("rating", said.rating());
    }

    private static Fields past(PastCycle cycle) {
        return Fields.of("cycle", Value.text(cycle.name()))
                .and("level", Value.of(cycle.level()))
                .and("manager", Value.of(cycle.manager()))
                .and("ratings", ratings(cycle.ratings()));
    }

    private static Fields ratings(Map<CompetencyId, Integer> given) {
        var ratings = Fields.NONE;
        for (var rating : new TreeMap<>(given).entrySet()) {
            ratings = ratings.and(rating.getKey().value(), rating.getValue());
        }
        return ratings;
    }
}
