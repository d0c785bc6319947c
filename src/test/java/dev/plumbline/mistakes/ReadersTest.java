package dev.plumbline.mistakes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.client.Json;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.intake.framework.DocumentIntake;
import dev.plumbline.intake.people.KnownPeople;
import dev.plumbline.intake.people.PeopleIntake;
import dev.plumbline.intake.table.Csv;
import dev.plumbline.store.postgres.DatabaseUnavailable;
import dev.plumbline.store.postgres.DatabaseUrl;
import dev.plumbline.testing.Seeded;
import dev.plumbline.wire.UnreadableJson;
import dev.plumbline.wire.Yaml;
import dev.plumbline.wire.frame.ClientFrame;
import dev.plumbline.wire.frame.ClientFrames;
import dev.plumbline.wire.frame.CommandReader;
import dev.plumbline.wire.frame.KeyText;
import dev.plumbline.wire.frame.Supplies;
import dev.plumbline.wire.frame.Supplies.KnownPerson;
import dev.plumbline.wire.request.AttestationRequest;
import dev.plumbline.wire.request.CycleRequest;
import dev.plumbline.wire.request.SessionRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers answer any text whatever with a value or the refusal they declare, and with nothing else. */
class ReadersTest {
    private static final int MEGABYTE = 1024 * 1024;
    private static final Supplies SUPPLIES = Supplies.of(new MemberId("m"), Instant.EPOCH, new MemberId("new"))
            .with(Optional.of(new KnownPerson(new PersonId("p"), "Ada", Optional.empty())));
    private static final List<String> VALUES = List.of(
            "{'op':'decision.record','target':{'person':'p'},'value':{'outcome':'promote','level':'a','dissent':"
                    + "[{'member':'m','reason':'no'}]},'reason':'yes','base':1,'cid':'x','kind':'cmd'}",
            "{'op':'session.configure','value':{'title':'x','mode':'open','editing':'committee'},'kind':'cmd'}",
            "{'op':'agenda.set','value':['p','q'],'base':1,'kind':'cmd'}",
            "{'op':'phase.set','value':'vote','base':1,'kind':'cmd'}",
            "{'op':'screen.configure','value':{'names':'short','detail':'off','curtain':true},'kind':'cmd'}",
            "{'op':'rating.set','target':{'person':'p','competency':'c'},'value':3,'base':1,'kind':'cmd'}",
            "{'op':'member.add','value':{'person':'p','role':'observer'},'kind':'cmd'}",
            "{'op':'criterion.attest','target':{'person':'p','criterion':'c'},'value':{'met':true},'kind':'cmd'}",
            "{'kind':'hello','session':'s','token':'t','resume':{'epoch':'x','seq':1,'figuresAt':1}}");
    private static final List<String> BODIES = List.of(
            "{'name':'x','framework':{'id':'f','version':1},'opens':'2026-01-01','closes':'2026-12-31'}",
            "{'cycle':'c','title':'t','people':['p'],'members':[{'name':'Fay','role':'facilitator'}],'agenda':['p']}",
            "{'criterion':'c','met':true,'evidence':'seen'}",
            "{'plumbline':1,'id':'f','name':'F','version':1,'tracks':[{'id':'t','name':'T','kind':'ic'}],"
                    + "'competencies':[{'id':'c','name':'C','kind':'core','weights':{'a':1}}],'levels':"
                    + "[{'id':'a','track':'t','rank':1}],'cells':[{'competency':'c','level':'a','state':'described'}]}");

    private static String spoilt(List<String> good, Random chance) {
        var text = good.get(chance.nextInt(good.size())).replace('\'', '"');
        return new Mutator(chance).spoiled((ObjectNode) Json.parse(text));
    }

    private static void readsOrRefuses(Consumer<String> reader, String text) {
        try {
            reader.accept(text);
        } catch (UnreadableJson refused) {
            assertThat(refused.sentence()).isNotBlank();
        }
    }

    @Seeded(fresh = 2_000)
    void a_frame_is_read_or_it_is_none(long seed) {
        var text = spoilt(VALUES, new Random(seed));
        assertThatNoException()
                .as(text)
                .isThrownBy(() -> ClientFrames.read(text)
                        .filter(ClientFrame.Cmd.class::isInstance)
                        .map(ClientFrame.Cmd.class::cast)
                        .ifPresent(cmd -> {
                            CommandReader.newcomer(cmd);
                            CommandReader.read(cmd, SUPPLIES);
                        }));
    }

    @Seeded(fresh = 2_000)
    void a_body_is_read_or_refused(long seed) {
        var text = spoilt(BODIES, new Random(seed));
        readsOrRefuses(AttestationRequest::read, text);
        readsOrRefuses(CycleRequest::read, text);
        readsOrRefuses(SessionRequest::read, text);
        readsOrRefuses(Yaml::tree, text);
        DocumentIntake.json(text.getBytes(UTF_8));
        DocumentIntake.yaml(text.getBytes(UTF_8));
    }

    @Seeded(fresh = 500)
    void the_name_of_a_cell_is_read_or_it_is_none(long seed) {
        var mutator = new Mutator(new Random(seed));
        var text = Rowdy.asSent(mutator.garbled(mutator.garbled("rating/p%20%C3%BC/craft~1")));
        KeyText.parse(text)
                .ifPresent(key -> assertThat(KeyText.parse(KeyText.of(key))).contains(key));
    }

    @Seeded(fresh = 500)
    void the_address_of_a_database_is_read_or_refused(long seed) {
        var mutator = new Mutator(new Random(seed));
        var text =
                mutator.garbled(mutator.garbled("postgres://ada:s%20cret@db.example.org:5432/plumb?sslmode=require"));
        try {
            DatabaseUrl.parse(text);
        } catch (DatabaseUnavailable refused) {
            assertThat(refused.getMessage()).isNotBlank().doesNotContain("cret");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e2147483648", "1e2147883648", "1e99999999999", "-1e-2147483647"})
    void a_number_beyond_all_bounds_is_refused(String number) {
        assertThatThrownBy(() -> dev.plumbline.wire.Json.tree(number)).isInstanceOf(UnreadableJson.class);
        assertThat(ClientFrames.read("{\"kind\":\"ping\",\"x\":" + number + "}"))
                .isEmpty();
        assertThat(DocumentIntake.json(("{\"plumbline\":" + number + "}").getBytes(UTF_8))
                        .problems())
                .isNotEmpty();
    }

    @Test
    void yaml_that_would_take_the_parser_minutes_is_not_read() {
        assertThatThrownBy(() -> Yaml.tree("\"" + "x".repeat(5 * MEGABYTE)))
                .isInstanceOf(UnreadableJson.class)
                .hasMessageContaining("JSON");
    }

    @Test
    void aliases_that_unfold_without_end_are_refused() {
        var bomb = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
        for (char name = 'b'; name < 'k'; name++)
            bomb.append(name)
                    .append(": &")
                    .append(name)
                    .append(" [")
                    .append(("*" + (char) (name - 1) + ",").repeat(9))
                    .append("]\n");
        assertThatThrownBy(() -> Yaml.tree(bomb.toString())).isInstanceOf(UnreadableJson.class);
        assertThatThrownBy(() -> Yaml.tree("&a [*a]")).isInstanceOf(UnreadableJson.class);
    }

    @Test
    void a_file_that_stops_being_utf8_later_on_is_refused_whole() {
        var file = "person_id,name\nx1,Ada\nx2,J?rgen\n".getBytes(UTF_8);
        file[25] = (byte) 0xFC;
        var intake = new PeopleIntake(KnownPeople.NOBODY, Optional.empty()).read(Csv.read(file, Map.of()));
        assertThat(intake.isRefused()).isTrue();
        assertThat(intake.problems()).singleElement().matches(problem -> problem.row() == 3);
    }

    @Test
    void a_row_with_cells_without_end_is_told_so_a_few_times_only() {
        var file = "person_id,name\nx1,Ada" + ",x".repeat(100_000);
        var intake =
                new PeopleIntake(KnownPeople.NOBODY, Optional.empty()).read(Csv.read(file.getBytes(UTF_8), Map.of()));
        assertThat(intake.values()).isEmpty();
        assertThat(intake.problems()).hasSizeBetween(1, 20);
    }
}
