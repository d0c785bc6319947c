package dev.plumbline.wire.framework;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.domain.framework.CellState;
import dev.plumbline.domain.framework.CompetencyKind;
import dev.plumbline.domain.framework.DescriptorType;
import dev.plumbline.domain.framework.TrackKind;
import dev.plumbline.domain.framework.TransitionKind;
import dev.plumbline.wire.Json;
import dev.plumbline.wire.Yaml;
import dev.plumbline.wire.value.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema names the same fields and words as the reader. It does not check the schema's patterns and limits. */
class SchemaTest {
    private final JsonNode schema = schema();

    private static JsonNode schema() {
        try (var stream = SchemaTest.class.getResourceAsStream("/schemas/framework.json")) {
            return Json.tree(new String(requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of("track", "kind", Word.allOf(TrackKind.class)),
                Arguments.of("competency", "kind", Word.allOf(CompetencyKind.class)),
                Arguments.of("cell", "state", Word.allOf(CellState.class)),
                Arguments.of("descriptor", "type", Word.allOf(DescriptorType.class)),
                Arguments.of("transition", "kind", Word.allOf(TransitionKind.class)));
    }

    @ParameterizedTest
    @MethodSource("words")
    void every_word_of_a_kind_is_listed(String definition, String field, List<String> words) {
        var listed = schema.at("/$defs/" + definition + "/properties/" + field + "/enum");
        assertThat(texts(listed)).containsExactlyElementsOf(words);
    }

    /** The complete document uses every field, so what it uses and what the schema lists must be the same. */
    @Test
    void the_fields_of_a_complete_document_are_those_of_the_schema() {
        var document = Yaml.tree(Samples.completeText());
        assertThat(fields(document)).isEqualTo(fields(schema.get("properties")));
        same(document, "tracks", "track");
        same(document, "levels", "level");
        same(document, "areas", "area");
        same(document, "competencies", "competency");
        same(document, "cells", "cell");
        same(document, "transitions", "transition");
        same(document, "scale", "scalePoint");
    }

    @Test
    void every_rule_of_a_complete_document_is_listed() {
        var used = new TreeSet<String>();
        Samples.complete()
                .defaultCriteria()
                .rules()
                .forEach(rule -> used.add(CriteriaForm.write(rule).get("rule").textValue()));
        var listed = new TreeSet<String>();
        schema.at("/$defs/rule/oneOf")
                .forEach(rule -> listed.add(rule.at("/properties/rule/const").textValue()));
        assertThat(listed).isEqualTo(used).hasSize(12);
    }

    private void same(JsonNode document, String list, String definition) {
        var used = new TreeSet<String>();
        document.get(list).forEach(entry -> used.addAll(fields(entry)));
        assertThat(used).as(list).isEqualTo(fields(schema.at("/$defs/" + definition + "/properties")));
    }

    private static Set<String> fields(JsonNode object) {
        var fields = new TreeSet<String>();
        object.fieldNames().forEachRemaining(fields::add);
        return fields;
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .toList();
    }
}
