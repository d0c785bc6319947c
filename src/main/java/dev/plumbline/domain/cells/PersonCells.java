package dev.plumbline.domain.cells;

import dev.plumbline.domain.session.Attestation;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Decision;
import dev.plumbline.domain.session.Rating;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Subject;
import java.util.Map;
import java.util.Optional;

/** The cells about one person. */
final class PersonCells {
    private PersonCells() {}

    static void put(Session session, Subject subject, Map<CellKey, Value> cells) {
        var person = subject.id();
        cells.put(CellKey.person(person), person(subject));
        cells.put(CellKey.level(person), level(subject));
        cells.put(
                CellKey.review(person),
                Fields.of("state", Value.name(subject.review().state()))
                        .and("reviewed", subject.review().reviewed()));
        subject.ratings()
                .forEach((competency, rating) -> cells.put(CellKey.rating(person, competency), rating(rating)));
        subject.attestations()
                .forEach((criterion, attestation) ->
                        cells.put(CellKey.criterion(person, criterion), attestation(attestation)));
        subject.notes()
                .forEach((kind, text) -> cells.put(CellKey.note(person, kind), Fields.of("text", Value.text(text))));
        subject.decision().ifPresent(decision -> cells.put(CellKey.decision(person), decision(decision)));
        BallotCells.put(session, subject, cells);
    }

    private static Value person(Subject subject) {
        var profile = subject.profile();
        var tags = Fields.NONE;
        for (var tag : profile.tags().entrySet()) tags = tags.and(tag.getKey(), tag.getValue());
        return Fields.of("name", Value.text(profile.name()))
                .and("manager", Value.of(profile.manager()))
                .and("track", Value.of(profile.track()))
                .and("level", Value.of(subject.levels().current()))
                .and("since", Value.of(profile.since()))
                .and("tags", tags);
    }

    private static Value level(Subject subject) {
        var levels = subject.levels();
        return Fields.of("current", Value.of(levels.current()))
                .and("proposed", Value.of(levels.proposed()))
                .and("initial", Value.of(levels.initial()));
    }

    private static Value rating(Rating rating) {
        return Fields.of("value", Value.number(rating.value())).and("initial", Value.number(rating.initial()));
    }

    private static Value attestation(Attestation attestation) {
        Optional<Value> met = attestation.met().map(Value::flag);
        return Fields.of("met", met.orElse(Value.NOTHING))
                .and("waived", attestation.waived())
                .and("evidence", Value.text(attestation.evidence()))
                .and("by", attestation.by());
    }

    private static Value decision(Decision decision) {
        var dissent = decision.dissent().stream()
                .map(one ->
                        Fields.of("member", Value.text(one.member().value())).and("reason", one.reason()))
                .toList();
        return Fields.of("outcome", Value.name(decision.outcome()))
                .and("level", decision.level().value())
                .and("reason", Value.text(decision.reason()))
                .and("dissent", Value.items(dissent))
                .and("by", decision.by().value())
                .and("at", SharedCells.time(decision.at()));
    }
}
