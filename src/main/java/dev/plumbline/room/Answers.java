package dev.plumbline.room;

import dev.plumbline.domain.cells.Cell;
import dev.plumbline.domain.cells.Cells;
import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.cells.View;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.command.Judgement;
import dev.plumbline.wire.frame.ResultFrame;
import java.util.Optional;
import java.util.Set;

/** What a verdict sounds like to the member who asked. */
final class Answers {
    private Answers() {}

    /** The answer to an ask that made no event; a conflict shows only what the member may see. */
    static ResultFrame of(Judgement verdict, Ledger ledger, MemberId asker) {
        return switch (verdict) {
            case Judgement.Refused no -> new ResultFrame.Rejected(no.why(), no.message());
            case Judgement.Conflict conflict -> conflict(conflict, ledger, asker);
            case Judgement.Accepted yes ->
                throw new IllegalArgumentException("an accepted ask is answered with its seq");
        };
    }

    private static ResultFrame conflict(Judgement.Conflict conflict, Ledger ledger, MemberId asker) {
        var session = ledger.session();
        var value = Optional.ofNullable(
                        Cells.around(session, Set.of(conflict.key())).get(conflict.key()))
                .flatMap(found -> session.member(asker)
                        .flatMap(member -> View.of(session, member).show(conflict.key(), found))
                        .map(Cell::value));
        return new ResultFrame.Conflict(value, conflict.last());
    }
}
