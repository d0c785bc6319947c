package dev.plumbline.testing;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.command.Judgement;
import dev.plumbline.domain.session.command.Request;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.MemberAdded;
import dev.plumbline.domain.session.event.MemberUpdated;
import dev.plumbline.domain.session.event.PersonAdded;
import dev.plumbline.domain.session.event.Recorded;
import dev.plumbline.domain.session.event.SessionCreated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

/** A session as members bring it about who ask for anything, and every state it went through. */
public record RandomHistory(List<Recorded> log, List<Ledger> states) {
    /** So many commands, decided one after the other; those refused leave no trace. */
    public static RandomHistory of(long seed, int commands) {
        var random = new Random(seed);
        var history = prepared(random.nextBoolean() ? Mode.OPEN : Mode.BLIND);
        var asked = new RandomCommands(random);
        var reorganised = new Random(~seed);
        for (int i = 0; i < commands; i++) {
            if (reorganised.nextInt(25) == 0) history.add(MemberId.SERVER, reorganisation(reorganised), false);
            var command = asked.next();
            var base = OptionalLong.of(history.last().seq() - random.nextInt(3));
            var request = new Request(command, base, random.nextInt(10) == 0);
            if (request.decideOn(history.last().session(), history.last()) instanceof Judgement.Accepted yes) {
                history.add(command.by(), yes.event(), yes.forced());
            }
        }
        return history;
    }

    /** Somebody reports to another one of the people from now on, or to nobody. */
    private static MemberUpdated reorganisation(Random random) {
        var members = List.of(Cast.NOOR_VOTES, Cast.IVO_VOTES, Cast.LENA_VOTES);
        var managers = List.of(Cast.ANA, Cast.BEN, Cast.MAX, Cast.NOBODY);
        var manager = Optional.of(managers.get(random.nextInt(managers.size()))).filter(to -> random.nextInt(4) > 0);
        return new MemberUpdated(members.get(random.nextInt(members.size())), "Renamed " + random.nextInt(9), manager);
    }

    /** The sample session in preparation. */
    public static RandomHistory prepared(Mode mode) {
        var history = new RandomHistory(new ArrayList<>(), new ArrayList<>());
        history.begin(mode);
        return history;
    }

    public Ledger last() {
        return states.getLast();
    }

    private void begin(Mode mode) {
        var story = Story.empty(mode);
        var charter = story.session().charter();
        var created = new SessionCreated(story.session().id(), story.session().framework(), charter, Story.TODAY);
        log.add(new Recorded(1, "cid-1", MemberId.SERVER, story.ledger().at(), false, created));
        states.add(story.ledger());
        for (var member : Cast.members()) add(MemberId.SERVER, new MemberAdded(member), false);
        for (var person : Cast.people()) add(MemberId.SERVER, new PersonAdded(person), false);
    }

    private void add(MemberId actor, Event event, boolean forced) {
        var seq = last().seq() + 1;
        var recorded = new Recorded(seq, "cid-" + seq, actor, Story.BEGINNING.plusSeconds(seq), forced, event);
        log.add(recorded);
        states.add(last().after(recorded));
    }
}
