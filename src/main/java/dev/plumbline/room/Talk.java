package dev.plumbline.room;

import dev.plumbline.domain.cells.EditableCells;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.command.Rejection;
import dev.plumbline.domain.session.command.Request;
import dev.plumbline.wire.frame.Cid;
import dev.plumbline.wire.frame.ClientFrame;
import dev.plumbline.wire.frame.CommandReader;
import dev.plumbline.wire.frame.KeyText;
import dev.plumbline.wire.frame.ResultFrame;
import dev.plumbline.wire.frame.ServerFrames;
import dev.plumbline.wire.frame.Supplies;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What one connection says to the room, and the answers. On the room's event loop. */
final class Talk {
    private static final long SLOW_DOWN_MILLIS = 200;
    private static final long NO_DATABASE_MILLIS = 1_000;
    private static final int MOST_EARLY_CHARACTERS = 256 * 1024;

    /** What costs much, a proof or another greeting, may be asked for now and then only. */
    private static final int QUESTIONS_PER_SECOND = 1;

    private static final int QUESTIONS_AT_ONCE = 5;

    private final Room room;
    private final Seat seat;
    private final Directory directory;
    private final Clock clock;
    private final CommandRate rate;
    private final CommandRate questions;
    private final List<ClientFrame.Cmd> early = new ArrayList<>();
    private final Deque<ClientFrame.Cmd> unread = new ArrayDeque<>();
    private int earlyCharacters;
    private boolean lookingUp;
    private boolean pinged;

    Talk(Room room, Seat seat, Directory directory, Clock clock) {
        this.room = room;
        this.seat = seat;
        this.directory = directory;
        this.clock = clock;
        this.rate = new CommandRate(Reception.LIMITS.commandsPerSecond(), Reception.LIMITS.burst(), clock.millis());
        this.questions = new CommandRate(QUESTIONS_PER_SECOND, QUESTIONS_AT_ONCE, clock.millis());
    }

    /** What is said through a connection that was ended is not heard any more. */
    void hear(ClientFrame frame, int characters) {
        if (!room.seats().hold(seat)) return;
        switch (frame) {
            case ClientFrame.Cmd cmd -> command(cmd, characters);
            case ClientFrame.At at -> room.reception().at(seat, at).onSuccess(done -> catchUp());
            case ClientFrame.Ping ping -> pong();
            case ClientFrame.DigestRequest asked -> question(() -> room.proofs().ask(seat));
            case ClientFrame.Hello again ->
                question(() -> room.reception().again(seat, again).onSuccess(done -> catchUp()));
            case ClientFrame.Presence presence -> does(presence);
            case ClientFrame.Unknown unknown -> {} // newer clients may say more (PROTOCOL [R18])
        }
    }

    /** Nothing is answered before the client has its position (PROTOCOL [R3]). */
    private void command(ClientFrame.Cmd cmd, int characters) {
        if (seat.isFollowing()) {
            answerInTime(cmd);
        } else if (early.size() < Reception.LIMITS.burst() && earlyCharacters < MOST_EARLY_CHARACTERS) {
            early.add(cmd);
            earlyCharacters += characters;
        } else {
            room.seats().end(seat, CloseReason.RATE);
        }
    }

    private void catchUp() {
        if (!seat.isFollowing()) return;
        var waiting = List.copyOf(early);
        early.clear();
        earlyCharacters = 0;
        waiting.forEach(cmd -> hear(cmd, 0));
        if (pinged) pong();
        room.proofs().settle(seat);
    }

    /** The head that this client will soon have: one that is too slow must not think that it lost something. */
    private void pong() {
        pinged = !seat.isFollowing();
        if (!pinged) seat.answer(Frame.of(ServerFrames.pong(seat.position())));
    }

    private void question(Runnable answering) {
        if (questions.take(clock.millis()) == CommandRate.Answer.GO_ON) answering.run();
        else room.seats().end(seat, CloseReason.RATE);
    }

    /** What makes no sense is ignored: presence decides nothing. */
    private void does(ClientFrame.Presence said) {
        var activity = said.state()
                .map(Activity::of)
                .orElseGet(() -> Optional.of(seat.doing().activity()));
        if (activity.isEmpty()) return;
        var next =
                new Doing(activity.get(), said.editing().flatMap(KeyText::parse).filter(this::mayBeEdited));
        if (next.equals(seat.doing())) return;
        seat.does(next);
        room.presence().changed();
    }

    private boolean mayBeEdited(CellKey key) {
        var ledger = room.committed();
        return ledger.shows(seat.member(), key)
                && ledger.session()
                        .member(seat.member())
                        .filter(member -> EditableCells.contain(ledger.session(), member.role(), key))
                        .isPresent();
    }

    private void answerInTime(ClientFrame.Cmd cmd) {
        switch (rate.take(clock.millis())) {
            case LET_GO -> room.seats().end(seat, CloseReason.RATE);
            case BUSY ->
                answer(cmd.cid(), new ResultFrame.Busy(SLOW_DOWN_MILLIS, "Too many commands at once; slow down."));
            case GO_ON -> ask(cmd);
        }
    }

    private void ask(ClientFrame.Cmd cmd) {
        if (unread.size() < Reception.LIMITS.burst()) unread.add(cmd);
        else answer(cmd.cid(), new ResultFrame.Busy(NO_DATABASE_MILLIS, "The database is slow; nothing was changed."));
        readOn();
    }

    /** While the organisation is asked about somebody, what is said later waits: it may be about them. */
    private void readOn() {
        while (!lookingUp && !unread.isEmpty()) read(unread.remove());
    }

    private void read(ClientFrame.Cmd cmd) {
        if (cmd.cid().isEmpty()) {
            answer(Optional.empty(), invalid("Give every command a cid, a UUID of its own."));
            return;
        }
        CommandReader.newcomer(cmd).ifPresentOrElse(person -> lookUp(cmd, person), () -> decide(cmd, plain()));
    }

    private void lookUp(ClientFrame.Cmd cmd, PersonId person) {
        lookingUp = true;
        supplies(cmd, person).onComplete(found -> room.loop().post(() -> lookedUp(cmd, found)));
    }

    private void lookedUp(ClientFrame.Cmd cmd, AsyncResult<Supplies> found) {
        lookingUp = false;
        if (found.succeeded()) decide(cmd, found.result());
        else answer(cmd.cid(), new ResultFrame.Busy(NO_DATABASE_MILLIS, "The database does not answer."));
        readOn();
    }

    private void decide(ClientFrame.Cmd cmd, Supplies supplies) {
        switch (CommandReader.read(cmd, supplies)) {
            case CommandReader.Reading.Refused no ->
                answer(cmd.cid(), new ResultFrame.Rejected(no.why(), no.sentence()));
            case CommandReader.Reading.Read read -> {
                var request = new Request(read.command(), cmd.base(), cmd.force());
                var ask = Ask.of(cmd.cid().orElseThrow(), seat.member(), request);
                room.writer().take(ask);
                ask.answered().onSuccess(result -> answer(cmd.cid(), result));
            }
        }
    }

    private Supplies plain() {
        return Supplies.of(
                seat.member(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                new MemberId(UUID.randomUUID().toString()));
    }

    private Future<Supplies> supplies(ClientFrame.Cmd cmd, PersonId person) {
        var plain = plain();
        if (cmd.op().equals("member.add")) return directory.person(person).map(plain::with);
        return directory.dossier(room.committed().session(), person).map(plain::withDossier);
    }

    private void answer(Optional<Cid> cid, ResultFrame result) {
        if (room.seats().hold(seat)) seat.answer(Frame.of(result.text(cid.map(Cid::sent))));
    }

    private static ResultFrame invalid(String sentence) {
        return new ResultFrame.Rejected(Rejection.INVALID, sentence);
    }
}
