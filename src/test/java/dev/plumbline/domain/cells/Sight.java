package dev.plumbline.domain.cells;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Phase;
import dev.plumbline.domain.session.ScreenDetail;
import dev.plumbline.domain.session.ScreenNames;
import dev.plumbline.domain.session.ScreenSetting;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.event.ItemOpened;
import dev.plumbline.domain.session.event.LevelProposed;
import dev.plumbline.domain.session.event.PhaseSet;
import dev.plumbline.domain.session.event.ScreenConfigured;
import dev.plumbline.domain.session.event.SessionClosed;
import dev.plumbline.domain.session.event.SessionStarted;
import dev.plumbline.domain.session.event.VoteCast;
import dev.plumbline.domain.session.event.VotesRevealed;
import dev.plumbline.testing.Cast;
import dev.plumbline.testing.SampleFramework;
import dev.plumbline.testing.Story;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What one member sees of the sample session: a whole cell, the names of the fields that are left, or nothing. */
record Sight(Session session, Map<CellKey, Value> shown) {
    private static final List<MemberId> COLUMNS =
            List.of(Cast.CHAIR, Cast.STAND_IN, Cast.NOOR_VOTES, Cast.IVO_VOTES, Cast.OBSERVER, Cast.SCREEN);

    static Sight of(Story story, MemberId member) {
        var session = story.session();
        var view = View.of(session, session.member(member).orElseThrow());
        return new Sight(session, view.show(Cells.of(session)));
    }

    static Sight ofFigures(Story story, MemberId member, Map<CellKey, Value> figures) {
        var session = story.session();
        var view = View.of(session, session.member(member).orElseThrow());
        return new Sight(session, view.showFigures(figures));
    }

    /** A line of a table: what chair, stand-in, the manager, another manager, observer and screen see, in this order. */
    static void assertLine(String situation, CellKey key, String columns) {
        var expected = columns.strip().split("\\s+", -1);
        for (int i = 0; i < expected.length; i++) {
            var member = COLUMNS.get(i);
            assertThat(of(situation(situation), member).of(key, member))
                    .as("%s for %s, %s", key, member, situation)
                    .isEqualTo(expected[i]);
        }
    }

    static List<MemberId> columns() {
        return COLUMNS;
    }

    /** {@code all} fields, {@code none}, or the names of those left. On the screen people are called by their alias. */
    String of(CellKey key, MemberId member) {
        var held = Optional.ofNullable(shown.get(member.equals(Cast.SCREEN) ? aliased(key) : key));
        var whole = Cells.of(session).get(key);
        if (held.isEmpty()) return "none";
        if (!(held.get() instanceof Fields left) || !(whole instanceof Fields full)) return "all";
        return left.fields().keySet().equals(full.fields().keySet())
                ? "all"
                : String.join("+", new TreeSet<>(left.fields().keySet()));
    }

    Optional<Value> value(CellKey key) {
        return Optional.ofNullable(shown.get(key));
    }

    private CellKey aliased(CellKey key) {
        return key.person()
                .flatMap(session::person)
                .map(subject -> CellKey.of(
                        key.kind(),
                        Stream.concat(
                                        Stream.of(subject.profile().alias()),
                                        key.ids().stream().skip(1))
                                .toArray(String[]::new)))
                .orElse(key);
    }

    /** Everywhere Ana is talked about, Noor and Ivo vote on her, and another level was proposed for her. */
    static Story situation(String name) {
        var preparing = name.startsWith("blind") ? Story.givenBlind() : Story.given();
        var proposed = preparing.and(proposal(), vote(Cast.NOOR_VOTES), vote(Cast.IVO_VOTES));
        var live = proposed.and(new SessionStarted());
        var voting = live.and(new ItemOpened(Cast.ANA), new PhaseSet(Phase.VOTE));
        var revealed = voting.and(new VotesRevealed(Cast.ANA, 1));
        return switch (name.substring(name.indexOf(' ') + 1)) {
            case "preparing" -> proposed;
            case "live" -> live;
            case "voting" -> voting;
            case "voting, ratings on screen" -> voting.and(screen(ScreenDetail.RATINGS));
            case "voting, nothing on screen" -> voting.and(screen(ScreenDetail.OFF));
            case "revealed" -> revealed;
            case "other in focus" -> revealed.and(new ItemOpened(Cast.CY), screen(ScreenDetail.RATINGS));
            case "closed" -> revealed.and(new SessionClosed());
            default -> throw new IllegalArgumentException(name);
        };
    }

    static ScreenConfigured screen(ScreenDetail detail) {
        return new ScreenConfigured(new ScreenSetting(ScreenNames.SHORT, detail, false));
    }

    private static LevelProposed proposal() {
        return new LevelProposed(Cast.ANA, SampleFramework.IC3, Optional.empty());
    }

    private static VoteCast vote(MemberId member) {
        return new VoteCast(member, Cast.ANA, 1, Optional.of(SampleFramework.IC5));
    }
}
