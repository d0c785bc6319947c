package dev.plumbline.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Turns the nodes of one YAML document into a tree; repeated anchors are copied, up to a limit. */
final class YamlTree {
    private static final int MOST_NODES = 1_000_000;
    private static final int DEEPEST = 100;
    private static final int LONGEST_NUMBER = 30;
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)\\.[0-9]+");

    private int nodes;
    private int depth;

    JsonNode of(Node node) {
        if (++nodes > MOST_NODES || depth > DEEPEST) throw new UnreadableJson("the document is too large or too deep");
        depth++;
        var tree = tree(node);
        depth--;
        return tree;
    }

    private JsonNode tree(Node node) {
        return switch (node) {
            case MappingNode mapping -> object(mapping);
            case SequenceNode sequence -> list(sequence);
            case ScalarNode scalar -> scalar(scalar);
            default -> throw new UnreadableJson(line(node) + "not a value");
        };
    }

    private ObjectNode object(MappingNode mapping) {
        var object = JsonNodeFactory.instance.objectNode();
        for (var field : mapping.getValue()) {
            if (!(field.getKeyNode() instanceof ScalarNode key)) {
                throw new UnreadableJson(line(field.getKeyNode()) + "a field's name must be text");
            }
            if (object.has(key.getValue())) throw new UnreadableJson(line(key) + key.getValue() + " is given twice");
            object.set(key.getValue(), of(field.getValueNode()));
        }
        return object;
    }

    private ArrayNode list(SequenceNode sequence) {
        var list = JsonNodeFactory.instance.arrayNode();
        sequence.getValue().forEach(item -> list.add(of(item)));
        return list;
    }

    private static JsonNode scalar(ScalarNode scalar) {
        var text = scalar.getValue();
        var make = JsonNodeFactory.instance;
        if (scalar.getScalarStyle() != DumperOptions.ScalarStyle.PLAIN) return make.textNode(text);
        return switch (text) {
            case "", "~", "null" -> make.nullNode();
            case "true" -> make.booleanNode(true);
            case "false" -> make.booleanNode(false);
            default -> number(text);
        };
    }

    private static JsonNode number(String text) {
        var make = JsonNodeFactory.instance;
        if (text.length() > LONGEST_NUMBER) return make.textNode(text);
        if (WHOLE.matcher(text).matches()) return make.numberNode(new BigInteger(text));
        return NUMBER.matcher(text).matches() ? make.numberNode(new BigDecimal(text)) : make.textNode(text);
    }

    private static String line(Node node) {
        return "line " + (node.getStartMark().getLine() + 1) + ": ";
    }
}
