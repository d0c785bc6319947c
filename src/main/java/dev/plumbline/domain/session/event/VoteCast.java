package dev.plumbline.domain.session.event;

import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import java.util.Optional;

/** A member voted on a person; an empty level abstains, the last vote of a round counts. */
public record VoteCast(MemberId member, PersonId person, int round, Optional<LevelId> level) implements Event {
    @Override
    public Session applyTo(Session session, Stamp stamp) {
        return session.with(
                person, subject -> subject.withBallot(subject.ballot().cast(member, level)));
    }

    @Override
    public Optional<CellKey> target() {
        return Optional.of(CellKey.vote(person, member));
    }
}
