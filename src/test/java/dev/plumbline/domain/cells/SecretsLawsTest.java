package dev.plumbline.domain.cells;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.CellKind;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.ScreenNames;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Subject;
import dev.plumbline.testing.RandomHistory;
import dev.plumbline.testing.Seeded;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.DisplayName;

/**
 * What no snapshot and no delta may hold, searched as text in all that random sessions would send. Free text that names
 * somebody is not looked for: people write it.
 */
class SecretsLawsTest {
    private static final int COMMANDS = 120;

    @Seeded(fresh = 40)
    @DisplayName("[UX V5] nobody receives the id or name of a person withheld from them")
    void a_withheld_person_is_nowhere(long seed) {
        everySent(seed, (state, sent) -> {
            for (var person : state.session().roster().withheld(sent.member())) {
                var profile = state.session().person(person).orElseThrow().profile();
                assertThat(text(withoutTies(sent.cells())))
                        .as(sent.toString())
                        .doesNotContain(person.value())
                        .doesNotContain(profile.name());
            }
        });
    }

    @Seeded(fresh = 40)
    @DisplayName("[R9] a screen receives no real id, and no real name in alias mode")
    void a_screen_knows_nobody(long seed) {
        everySent(seed, (state, sent) -> {
            if (sent.member().role() != Role.SCREEN) return;
            boolean named = state.session().meeting().screen().names() != ScreenNames.ALIAS;
            var text = text(sent.cells());
            for (var person : everybody(state.session())) assertThat(text).doesNotContain("=" + person + "]");
            for (var subject : state.session().roster().people().values()) {
                assertThat(text).doesNotContain(subject.id().value());
                if (!named) assertThat(text).doesNotContain(subject.profile().name());
            }
            for (var cell : sent.cells().keySet()) assertThat(cell.kind()).isIn(onScreens());
        });
    }

    @Seeded(fresh = 40)
    @DisplayName("[UX B2] before the reveal nobody receives another's vote, nor in blind mode the proposal")
    void nothing_is_told_before_the_reveal(long seed) {
        everySent(seed, (state, sent) -> {
            for (var subject : state.session().roster().people().values()) {
                if (!subject.ballot().revealed()) assertNoVoteOfOthers(subject, sent);
                if (isHidden(state.session(), subject, sent.member())) assertNoProposal(subject, sent);
            }
        });
    }

    private static void assertNoVoteOfOthers(Subject subject, Sent sent) {
        for (var voter : subject.ballot().votes().keySet()) {
            if (!voter.equals(sent.member().id())) {
                assertThat(sent.cells()).doesNotContainKey(CellKey.vote(subject.id(), voter));
            }
        }
        var votes = sent.cells().getOrDefault(CellKey.votes(subject.id()), Optional.empty());
        assertThat(votes.map(Object::toString).orElse("")).doesNotContain("levels");
    }

    private static boolean isHidden(Session session, Subject subject, Member member) {
        boolean own = member.person().filter(subject::reportsTo).isPresent();
        return session.charter().mode() == Mode.BLIND
                && !subject.ballot().everRevealed()
                && member.role() != Role.FACILITATOR
                && !own;
    }

    private static void assertNoProposal(Subject subject, Sent sent) {
        for (var key : Set.of(
                CellKey.level(subject.id()),
                CellKey.of(CellKind.LEVEL, subject.profile().alias()))) {
            var level = sent.cells().getOrDefault(key, Optional.empty());
            assertThat(level.map(Object::toString).orElse("")).doesNotContain("proposed", "initial");
        }
    }

    /** What one member is sent: a snapshot, or the delta of one event. */
    record Sent(Member member, Map<CellKey, Optional<Value>> cells) {}

    private static void everySent(long seed, BiConsumer<Ledger, Sent> check) {
        var states = RandomHistory.of(seed, COMMANDS).states();
        for (int i = 1; i < states.size(); i++) {
            var before = states.get(i - 1);
            var after = states.get(i);
            var delta = Delta.between(before, after);
            for (var member : after.session().roster().members().values()) {
                check.accept(after, new Sent(member, snapshot(after.session(), member)));
                before.session()
                        .member(member.id())
                        .ifPresent(then ->
                                check.accept(after, new Sent(member, withoutGone(delta.forMember(then, member)))));
            }
        }
    }

    private static Map<CellKey, Optional<Value>> snapshot(Session session, Member member) {
        var cells = new HashMap<CellKey, Optional<Value>>();
        View.of(session, member).show(Cells.of(session)).forEach((key, value) -> cells.put(key, Optional.of(value)));
        return cells;
    }

    /** Only the keys of what goes away are told; those the member had before. */
    private static Map<CellKey, Optional<Value>> withoutGone(Map<CellKey, Optional<Value>> delta) {
        var kept = new HashMap<>(delta);
        kept.values().removeIf(Optional::isEmpty);
        return kept;
    }

    /** Managers and members keep their cells, and reports go on to name their manager. */
    private static Map<CellKey, Optional<Value>> withoutTies(Map<CellKey, Optional<Value>> cells) {
        var rest = new HashMap<>(cells);
        rest.keySet().removeIf(key -> key.kind() == CellKind.MANAGER || key.kind() == CellKind.MEMBER);
        rest.replaceAll((key, value) ->
                key.kind() == CellKind.PERSON ? value.map(found -> ((Fields) found).without("manager")) : value);
        return rest;
    }

    private static Set<PersonId> everybody(Session session) {
        var people = new HashSet<>(session.roster().people().keySet());
        people.addAll(session.roster().managers().keySet());
        return people;
    }

    private static Set<CellKind> onScreens() {
        return Set.of(
                CellKind.SESSION,
                CellKind.AGENDA,
                CellKind.FOCUS,
                CellKind.TIMER,
                CellKind.SCREEN,
                CellKind.CHAIR,
                CellKind.DRIFT_OPEN,
                CellKind.REVIEW,
                CellKind.PERSON,
                CellKind.MEMBER,
                CellKind.RATING,
                CellKind.LEVEL,
                CellKind.VOTES,
                CellKind.DECISION);
    }

    private static String text(Map<CellKey, Optional<Value>> cells) {
        return cells.toString();
    }
}
