package dev.plumbline.wire.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.domain.cells.Fields;
import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.session.CellKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The digest of a map whose fingerprint was worked out elsewhere; the page's test reads the same file. */
class CellDigestTest {
    @Test
    @DisplayName("[R19] the digest is that of the sorted lines of canonical JSON")
    void the_digest_is_that_of_the_sorted_lines() {
        var golden = GoldenFile.tree("digest.json");
        assertThat(CellDigest.of(cells(golden.get("cells"))))
                .isEqualTo(golden.get("sha256").textValue());
    }

    @Test
    void nothing_has_the_digest_of_no_text() {
        assertThat(CellDigest.of(Map.of()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private static Map<CellKey, Value> cells(JsonNode tree) {
        var cells = new HashMap<CellKey, Value>();
        tree.properties()
                .forEach(field -> cells.put(KeyText.parse(field.getKey()).orElseThrow(), value(field.getValue())));
        return cells;
    }

    private static Value value(JsonNode node) {
        if (node.isTextual()) return Value.text(node.textValue());
        if (node.isBoolean()) return Value.flag(node.booleanValue());
        if (node.isNumber()) return Value.number(node.longValue());
        if (node.isNull()) return Value.NOTHING;
        if (node.isObject()) {
            var fields = Fields.NONE;
            for (var field : node.properties()) fields = fields.and(field.getKey(), value(field.getValue()));
            return fields;
        }
        var items = new ArrayList<Value>();
        node.forEach(item -> items.add(value(item)));
        return Value.items(items);
    }
}
