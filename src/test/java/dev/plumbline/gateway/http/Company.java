package dev.plumbline.gateway.http;

import static dev.plumbline.gateway.http.Server.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

/**
 * A small organisation, brought in over HTTP as an administrator would: two teams of two, a cycle before and one now, and
 * a session with a facilitator, both managers, HR and the room screen.
 */
final class Company {
    final String session;
    private final Server server;
    private final Map<String, String> tokens = new HashMap<>();
    private final Map<String, String> members = new HashMap<>();

    private Company(Server server, String session) {
        this.server = server;
        this.session = session;
    }

    /** The word keeps several companies in one database apart. */
    static Company on(Server server, String word, String mode) {
        var administrator = server.as(ADMINISTRATOR);
        sendFramework(administrator, word);
        sendPeople(administrator, word);
        sendCycles(administrator, word);
        var made = administrator.json("/sessions", """
            {"cycle":"%1$s-now","title":"Engineering %1$s","people":{"tag":"%1$s"},"mode":"%2$s","members":[
              {"name":"Fay","role":"facilitator"},{"person":"%1$s-m1","role":"committee"},
              {"person":"%1$s-m2","role":"committee"},{"name":"Hilde","role":"observer"},
              {"name":"Room","role":"screen"}]}\
            """.formatted(word, mode));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        var company = new Company(server, made.json().path("id").asText());
        company.remember(made, "facilitator", "m1", "m2", "observer", "screen");
        return company;
    }

    /** The member as a client. */
    Client as(String member) {
        return server.as(tokens.getOrDefault(member, ""));
    }

    String member(String name) {
        return members.getOrDefault(name, "");
    }

    String path(String rest) {
        return "/sessions/" + session + rest;
    }

    private void remember(Client.Answer made, String... names) {
        var place = 0;
        for (var link : made.json().path("links").properties()) {
            var url = link.getValue().asText();
            members.put(names[place], link.getKey());
            tokens.put(names[place++], url.substring(url.lastIndexOf('/') + 1));
        }
    }

    private static void sendFramework(Client administrator, String word) {
        administrator.csv(
                "/frameworks?name=" + word,
                "track,level_order,level_id,level_title,competency,competency_kind,descriptor",
                "Engineering,1,E1,Engineer,Delivery,core,Finishes small pieces of work",
                "Engineering,2,E2,Senior engineer,Delivery,core,Plans work for others",
                "Engineering,3,E3,Lead engineer,Delivery,core,Plans the work of a team");
        administrator.post("/frameworks/" + word + "/publish");
    }

    private static void sendPeople(Client administrator, String word) {
        var rows = """
            person_id,name,manager_id,level_id,level_since,company
            #-p1,=Ada North,#-m1,E1,2023-01-01,#
            #-p2,Bo East,#-m1,E2,2023-01-01,#
            #-p3,Cy West,#-m2,E1,2023-01-01,#
            #-m1,Max South,#-m2,E3,,#
            #-m2,Ida Hill,,,,\
            """.replace("#", word);
        assertThat(administrator
                        .post("/people?framework=" + word, "text/csv", rows)
                        .status())
                .isEqualTo(200);
    }

    private static void sendCycles(Client administrator, String word) {
        for (var cycle : Map.of("before", "2025", "now", "2026").entrySet()) {
            administrator.json("/cycles", """
                {"name":"%1$s now","framework":"%1$s","opens":"%2$s-01-01","closes":"2999-12-31"}\
                """.formatted(word, cycle.getValue()).replace(" now", " " + cycle.getKey()));
        }
        administrator.csv(
                "/cycles/" + word + "-before/ratings",
                "person_id,competency,rating,manager_id,level_id",
                word + "-p1,Delivery,2," + word + "-m2,E1");
        administrator.csv(
                "/cycles/" + word + "-now/ratings",
                "person_id,competency,rating,rater_id,evidence",
                word + "-p1,Delivery,4,,Shipped the ledger",
                word + "-p1,Delivery,3," + word + "-m2,Needed help with the plan",
                word + "-p3,Delivery,3,,Kept the lights on");
        administrator.csv("/cycles/" + word + "-now/proposals", "person_id,level_id", word + "-p1,E2");
    }
}
