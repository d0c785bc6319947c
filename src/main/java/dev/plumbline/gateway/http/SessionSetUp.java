package dev.plumbline.gateway.http;

import dev.plumbline.access.Links;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.room.Founding;
import dev.plumbline.room.NewSession;
import dev.plumbline.room.Selection;
import dev.plumbline.wire.request.PeopleChoice;
import dev.plumbline.wire.request.SessionRequest;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code POST /sessions}: an administrator sets a session up and gets a link for each member (PROTOCOL [H4]). */
final class SessionSetUp {
    private record Made(SessionId id, Map<MemberId, String> links) {}

    private final Gate gate;
    private final Founding founding;
    private final Links links;
    private final JoinUrl url;

    SessionSetUp(Gate gate, Founding founding, Links links, JoinUrl url) {
        this.gate = gate;
        this.founding = founding;
        this.links = links;
        this.url = url;
    }

    void on(Router router) {
        router.post("/sessions")
                .handler(gate.administrators())
                .handler(Gate.json())
                .handler(Replies.json(201, this::make));
    }

    private Future<?> make(RoutingContext route) {
        var wish = wish(SessionRequest.read(JsonBody.text(route)));
        return founding.found(wish).compose(answer -> switch (answer) {
            case Founding.Answer.Founded founded -> invite(founded);
            case Founding.Answer.Refused refused ->
                throw new Refused(Problem.invalid(String.join(" ", refused.problems())));
        });
    }

    private static NewSession wish(SessionRequest request) {
        return new NewSession(
                request.cycle(),
                request.title(),
                selection(request.people()),
                request.members().stream()
                        .map(member -> new NewSession.NewMember(member.person(), member.name(), member.role()))
                        .toList(),
                request.mode(),
                request.editing(),
                request.facilitatorVotes(),
                request.agenda());
    }

    private static Selection selection(PeopleChoice choice) {
        return switch (choice) {
            case PeopleChoice.These these -> new Selection.These(these.people());
            case PeopleChoice.Matching kind ->
                new Selection.Matching(kind.track(), kind.level(), kind.manager(), kind.tag());
        };
    }

    private Future<Made> invite(Founding.Answer.Founded founded) {
        List<MemberId> members = founded.members().stream().map(Member::id).toList();
        var urls = new LinkedHashMap<MemberId, String>();
        var done = Future.<Void>succeededFuture();
        for (var member : members) {
            done = done.compose(next -> links.forMember(founded.session(), member, "administrator"))
                    .onSuccess(token -> urls.put(member, url.of(token)))
                    .mapEmpty();
        }
        return done.map(all -> new Made(founded.session(), urls));
    }
}
