package dev.plumbline.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns a tree into the nodes of a YAML document; the emitter quotes what would otherwise be read as something else. */
final class YamlNodes {
    private static final Pattern OTHER_LINE_BREAK = Pattern.compile("[\\r\\u0085\\u2028\\u2029]");

    private YamlNodes() {}

    static Node of(JsonNode tree) {
        return switch (tree.getNodeType()) {
            case OBJECT -> object(tree);
            case ARRAY -> list(tree);
            case STRING -> text(tree.textValue());
            case NUMBER -> number(tree.decimalValue().toPlainString());
            case BOOLEAN -> new ScalarNode(Tag.BOOL, tree.asText(), null, null, ScalarStyle.PLAIN);
            case NULL -> new ScalarNode(Tag.NULL, "null", null, null, ScalarStyle.PLAIN);
            case MISSING, BINARY, POJO -> throw new IllegalArgumentException("not a JSON value: " + tree.getNodeType());
        };
    }

    private static Node object(JsonNode tree) {
        var fields = new ArrayList<NodeTuple>();
        tree.properties().forEach(field -> fields.add(new NodeTuple(text(field.getKey()), of(field.getValue()))));
        return new MappingNode(Tag.MAP, fields, FlowStyle.BLOCK);
    }

    private static Node list(JsonNode tree) {
        List<Node> items = new ArrayList<>();
        tree.forEach(item -> items.add(of(item)));
        return new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK);
    }

    private static Node text(String text) {
        return new ScalarNode(Tag.STR, text, null, null, style(text));
    }

    private static ScalarStyle style(String text) {
        if (OTHER_LINE_BREAK.matcher(text).find()) return ScalarStyle.DOUBLE_QUOTED;
        return text.indexOf('\n') >= 0 ? ScalarStyle.LITERAL : ScalarStyle.PLAIN;
    }

    private static Node number(String digits) {
        return new ScalarNode(digits.contains(".") ? Tag.FLOAT : Tag.INT, digits, null, null, ScalarStyle.PLAIN);
    }
}
