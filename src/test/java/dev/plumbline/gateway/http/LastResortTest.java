package dev.plumbline.gateway.http;

import static dev.plumbline.gateway.http.Server.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Requests that no route of ours takes are refused like all others: as problems with a code and a sentence. */
class LastResortTest {
    private final Server server = Server.start();
    private final Client administrator = server.as(ADMINISTRATOR);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("[H1] nothing at an address is 404, another method 405")
    void address_and_method() {
        assertProblem(administrator.get("/nothing"), 404, "NOT_FOUND");
        assertProblem(administrator.put("/sessions"), 405, "METHOD");
    }

    @Test
    @DisplayName("[H1] too much is 413, too long an address 414, too long a header 431")
    void too_much() {
        assertProblem(administrator.json("/cycles", "x".repeat(1024 * 1024)), 413, "TOO_LARGE");
        assertProblem(administrator.get("/people?text=" + "x".repeat(5_000)), 414, "TOO_LONG");
        assertProblem(administrator.getUnless("/people", "x".repeat(10_000)), 431, "TOO_LONG");
    }

    @Test
    @DisplayName("[H1] a media type that is not read is 415")
    void not_read() {
        assertProblem(administrator.post("/cycles", "text/plain", "{}"), 415, "MEDIA_TYPE");
    }

    private static void assertProblem(Client.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().path("detail").asText()).isNotBlank();
    }
}
