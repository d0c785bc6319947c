package dev.plumbline.room;

import static java.util.Comparator.comparing;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.Level;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Charter;
import dev.plumbline.domain.session.Dossier;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.event.AgendaSet;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.MemberAdded;
import dev.plumbline.domain.session.event.PersonAdded;
import dev.plumbline.domain.session.event.SessionCreated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How a session's log begins: its settings and framework, the people, the members, the agenda. */
record FirstEvents(
        SessionId session, Enrolment enrolment, List<Dossier> people, List<Member> members, LocalDate today) {
    private static final double SAME_RANK = 0.5;

    List<Event> all() {
        var events = new ArrayList<Event>();
        events.add(new SessionCreated(session, framework().withoutTexts(), charter(), today));
        people.forEach(dossier -> events.add(new PersonAdded(dossier)));
        members.forEach(member -> events.add(new MemberAdded(member)));
        events.add(new AgendaSet(enrolment.wish().agenda().orElseGet(this::usualAgenda)));
        return events;
    }

    private Framework framework() {
        return enrolment.framework();
    }

    private Charter charter() {
        var wish = enrolment.wish();
        return new Charter(
                wish.title().strip(),
                wish.mode(),
                wish.editing(),
                wish.facilitatorVotes(),
                wish.cycle(),
                Optional.empty());
    }

    /** By name; while proposals are open to all, changes come before that, the largest step first. */
    private List<PersonId> usualAgenda() {
        Comparator<Dossier> byName = comparing(dossier -> dossier.profile().name());
        Comparator<Dossier> bySize = comparing(this::change, Comparator.reverseOrder());
        var order = enrolment.wish().mode() == Mode.BLIND ? byName : bySize.thenComparing(byName);
        return people.stream()
                .sorted(order.thenComparing(dossier -> dossier.profile().id()))
                .map(dossier -> dossier.profile().id())
                .toList();
    }

    /** Ranks between the level held and the one proposed; half a step for a change at the same rank, none without a change. */
    private double change(Dossier dossier) {
        if (dossier.proposed().isEmpty() || dossier.proposed().equals(dossier.level())) return 0;
        return Math.max(SAME_RANK, Math.abs(rank(dossier.proposed()) - rank(dossier.level())));
    }

    private int rank(Optional<LevelId> level) {
        return level.flatMap(framework()::level).map(Level::rank).orElse(0);
    }
}
