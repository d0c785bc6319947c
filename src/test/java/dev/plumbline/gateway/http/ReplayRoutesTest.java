package dev.plumbline.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.ScreenDetail;
import dev.plumbline.domain.session.ScreenNames;
import dev.plumbline.domain.session.ScreenSetting;
import dev.plumbline.domain.session.event.ItemOpened;
import dev.plumbline.domain.session.event.MemberRecused;
import dev.plumbline.domain.session.event.ScreenConfigured;
import dev.plumbline.domain.session.event.SessionStarted;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Earlier positions of a session over HTTP: what was seen then, less what is hidden now. */
class ReplayRoutesTest {
    private static final PersonId P1 = new PersonId("acme-p1");

    private final Server server = Server.start();
    private final Company company = Company.on(server, "acme", "open");

    @AfterEach
    void stop() {
        server.close();
    }

    private long now() {
        return company.as("facilitator")
                .get(company.path("/snapshot"))
                .json()
                .path("seq")
                .asLong();
    }

    private JsonNode at(long seq, String member) {
        return company.as(member).get(company.path("/at/" + seq)).json().path("cells");
    }

    private static ScreenConfigured screen(ScreenDetail detail) {
        return new ScreenConfigured(new ScreenSetting(ScreenNames.SHORT, detail, false));
    }

    @Test
    @DisplayName("[H6] an earlier position shows what was there, and one not reached is 404")
    void an_earlier_position_is_shown() {
        server.record(company.session, new SessionStarted(), new ItemOpened(P1));
        var then = now();
        server.record(company.session, new ItemOpened(new PersonId("acme-p2")));
        assertThat(at(then, "m2").path("focus").path("person").asText()).isEqualTo("acme-p1");
        assertThat(company.as("m2").get(company.path("/at/" + (then + 9))).status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("[H6] somebody withheld since is not in it")
    void somebody_withheld_since_is_not_in_it() {
        server.record(company.session, new SessionStarted(), new ItemOpened(P1));
        var then = now();
        var member = new MemberId(company.member("m2"));
        assertThat(at(then, "m2").toString()).contains("acme-p1");
        server.record(company.session, new MemberRecused(member, P1, true));
        assertThat(at(then, "m2").toString()).doesNotContain("acme-p1");
    }

    @Test
    @DisplayName("[H6] ratings that are off the screen now are not in it")
    void ratings_that_are_off_now_are_not_in_it() {
        server.record(company.session, new SessionStarted(), new ItemOpened(P1), screen(ScreenDetail.RATINGS));
        var then = now();
        assertThat(keys(at(then, "screen"))).anyMatch(key -> key.startsWith("rating/"));
        server.record(company.session, screen(ScreenDetail.OFF));
        assertThat(keys(at(then, "screen"))).noneMatch(key -> key.startsWith("rating/"));
    }

    private static List<String> keys(JsonNode cells) {
        var keys = new ArrayList<String>();
        cells.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
