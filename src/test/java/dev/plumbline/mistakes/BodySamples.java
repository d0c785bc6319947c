package dev.plumbline.mistakes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.client.Json;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Random;

/** Bodies for every address that takes one, most of them spoilt. The same chance makes the same ones. */
final class BodySamples {
    private static final List<String> TABLES = List.of(
            "/people;person_id,name,email,manager_id,track,level_id,level_since,office",
            "/people?atomic=true;person_id,name,manager_id",
            "/people?map=person_id:no;no,name",
            "/cycles/house/ratings;person_id,competency,rating,rater_id,evidence",
            "/cycles/house/proposals;person_id,level_id,reason",
            "/frameworks?name=house;track,level_order,level_id,level_title,competency,competency_kind,descriptor");
    private static final List<String> CELLS = List.of(
            "",
            " ",
            "house-p1",
            "house-p2",
            "house-m1",
            "new-1",
            "new-2",
            "Ada",
            "=1+1",
            "@x",
            "craft-1",
            "Craft 2",
            "S1",
            "Making",
            "making.S2",
            "1",
            "2",
            "5",
            "6",
            "-1",
            "3.5",
            "1e9",
            "2026-01-31",
            "2026-02-30",
            "core",
            "area",
            "\"",
            "\"\"",
            "\"x\"y",
            "\"two\nlines\"",
            "\u0000",
            "\uFFFD",
            "語💛",
            ";",
            "\t",
            "x@example.org");
    private static final List<String> JSON = List.of(
            "/cycles;{'name':'x','framework':'house','opens':'2026-01-01','closes':'2025-12-31'}",
            "/cycles;{'name':'x','framework':{'id':'nothing','version':1},'opens':'2026-01-01','closes':'2026-12-31'}",
            "/sessions;{'cycle':'nothing','title':'x','people':['house-p0'],'mode':'open','editing':'committee',"
                    + "'members':[{'name':'Fay','role':'facilitator'}]}",
            "/sessions;{'cycle':'house','title':'x','people':{'tag':'nowhere'},'mode':'blind','agenda':['house-p0'],"
                    + "'members':[{'person':'nobody','role':'facilitator'}]}",
            "/people/house-p0/attestations;{'criterion':'nothing','met':true,'evidence':'seen'}",
            "/frameworks;{'plumbline':1,'id':'f','name':'F','version':1,'tracks':[{'id':'t','name':'T','kind':'ic'}],"
                    + "'levels':[{'id':'a','track':'t','rank':1},{'id':'b','track':'t','rank':2}],"
                    + "'competencies':[{'id':'c','name':'C','kind':'core','weights':{'a':1}}],"
                    + "'cells':[{'competency':'c','level':'a','state':'described'}],"
                    + "'transitions':[{'kind':'promotion','from':'a','to':'b','criteria':{'all':[]}}]}");
    private static final int MOST_ROWS = 12;

    /** A request's address, kind and content. */
    record Sample(String path, String mediaType, Buffer body) {}

    private final Random chance;
    private final Mutator mutator;

    BodySamples(Random chance) {
        this.chance = chance;
        this.mutator = new Mutator(chance);
    }

    Sample next() {
        return chance.nextBoolean() ? table() : document();
    }

    private Sample table() {
        var form = of(TABLES).split(";", 2);
        var text = new StringBuilder(form[1]).append('\n');
        for (int rows = chance.nextInt(MOST_ROWS); rows > 0; rows--) row(text, form[1].split(",").length);
        var rows = isOfPeople(form[0]) ? text.toString().replace("house-", "other-") : text.toString();
        var spoilt = chance.nextInt(3) == 0 ? mutator.garbled(rows) : rows;
        return new Sample(
                form[0], chance.nextInt(20) == 0 ? "application/json" : "text/csv", Buffer.buffer(written(spoilt)));
    }

    /** Those whom other tests know are left as they are. */
    private static boolean isOfPeople(String path) {
        return path.startsWith("/people");
    }

    private void row(StringBuilder text, int columns) {
        for (int column = 0; column < columns; column++)
            text.append(column == 0 ? "" : ",").append(of(CELLS));
        text.append(chance.nextInt(10) == 0 ? "\r" : "\n");
    }

    private Sample document() {
        var form = of(JSON).split(";", 2);
        var good = (ObjectNode) Json.parse(form[1].replace('\'', '"'));
        var text = mutator.spoiled(good);
        boolean isYaml = form[0].equals("/frameworks") && chance.nextBoolean();
        return new Sample(form[0], isYaml ? "application/yaml" : "application/json", Buffer.buffer(written(text)));
    }

    private byte[] written(String text) {
        var bytes = text.getBytes(
                switch (chance.nextInt(30)) {
                    case 0 -> UTF_16LE;
                    case 1 -> ISO_8859_1;
                    default -> UTF_8;
                });
        if (chance.nextInt(10) == 0 && bytes.length > 0)
            bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
        return bytes;
    }

    private String of(List<String> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }
}
