package dev.plumbline.store.postgres;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.store.LinkHolder;
import dev.plumbline.wire.Json;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;

/** Whom a link signs in, as the columns kind, session, member and person. */
final class HolderColumns {
    private HolderColumns() {}

    /** What only one link can have; administrators have as many as they have hashes. */
    static String key(LinkHolder holder, String hash) {
        return Json.write(
                switch (holder) {
                    case LinkHolder.SessionMember(var session, var member) ->
                        List.of("member", session.value(), member.value());
                    case LinkHolder.Administrator() -> List.of("administrator", hash);
                    case LinkHolder.Employee(var person) -> List.of("employee", person.value());
                });
    }

    static Tuple addTo(Tuple row, LinkHolder holder) {
        return switch (holder) {
            case LinkHolder.SessionMember(var session, var member) ->
                row.addString("member")
                        .addString(session.value())
                        .addString(member.value())
                        .addString(null);
            case LinkHolder.Administrator() ->
                row.addString("administrator").addString(null).addString(null).addString(null);
            case LinkHolder.Employee(var person) ->
                row.addString("employee").addString(null).addString(null).addString(person.value());
        };
    }

    static LinkHolder holder(Row row) {
        return switch (row.getString("kind")) {
            case "member" ->
                new LinkHolder.SessionMember(
                        new SessionId(row.getString("session_id")), new MemberId(row.getString("member_id")));
            case "employee" -> new LinkHolder.Employee(new PersonId(row.getString("person_id")));
            default -> new LinkHolder.Administrator();
        };
    }
}
