package dev.plumbline.gateway.http;

import static dev.plumbline.gateway.http.Server.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the sender of a file says about it in the query and the media type is understood, or refused with a sentence. */
class UploadTest {
    private static final String[] PEOPLE = {"person_id,name", "p1,Ada"};

    private final Server server = Server.start();
    private final Client administrator = server.as(ADMINISTRATOR);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("[H3] atomic is true or false in any case, and nothing else")
    void atomic_is_true_or_false() {
        String[] file = {"person_id,name", "p1,Ada", "p2,"};
        assertThat(administrator.csv("/people?atomic=TRUE", file).status()).isEqualTo(422);
        assertThat(administrator.csv("/people?atomic=False", file).status()).isEqualTo(200);
        for (var word : new String[] {"1", "yes", "tru"}) {
            var refused = administrator.csv("/people?atomic=" + word, file);
            assertThat(refused.code()).isEqualTo("INVALID");
            assertThat(refused.text()).contains("atomic: write true or false");
        }
    }

    @Test
    @DisplayName("[H1] a parameter that means nothing here is refused with those that do")
    void unknown_parameters_are_refused() {
        for (var list : new String[] {"/people", "/attestations", "/frameworks"}) {
            var refused = administrator.csv(list + "?atomik=true", PEOPLE);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("atomik", "the query may have atomic");
        }
        assertThat(administrator.get("/people").json().path("people")).isEmpty();
    }

    @Test
    @DisplayName("[H1] text is read in the charset its media type declares, and with tabs")
    void declared_charsets_are_read() {
        var file = "person_id\tname\np1\tJosé";
        for (var charset : new String[] {"windows-1252", "\"ISO-8859-1\"", "utf-16", "UTF-8"}) {
            administrator.text("/people", "text/tab-separated-values; charset=" + charset, file);
            assertThat(administrator.get("/people").text()).contains("José");
            administrator.csv("/people", "person_id,name", "p1,Ada");
        }
        assertThat(administrator
                        .post("/people", "text/csv; charset=us-ascii", file)
                        .status())
                .isEqualTo(422);
        assertThat(administrator
                        .post("/people", "text/csv; charset=martian", file)
                        .status())
                .isEqualTo(415);
    }
}
