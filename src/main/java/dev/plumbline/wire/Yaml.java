package dev.plumbline.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** YAML as the same trees that JSON gives: anchors are followed, days stay text, and only true and false are flags. */
public final class Yaml {
    /** Very long texts take the parser very long, as it reads each again and again. */
    private static final int LONGEST = 4 * 1024 * 1024;

    private static final int DEEPEST = 100;

    private Yaml() {}

    /** Throws {@link UnreadableJson} with the line for text that is not YAML. */
    public static JsonNode tree(String text) {
        if (text.length() > LONGEST) throw new UnreadableJson("YAML of more than 4 MiB is not read; send it as JSON");
        try {
            var document = new org.yaml.snakeyaml.Yaml(options()).compose(new StringReader(text));
            if (document == null) throw new UnreadableJson("there is nothing to read");
            return new YamlTree().of(document);
        } catch (YAMLException unreadable) {
            throw refusal(unreadable);
        }
    }

    /** A document as one of the core's types, as {@link Json#read} does it. */
    public static <T> T read(String text, Class<T> type) {
        return Json.read(tree(text), type);
    }

    public static String write(JsonNode tree) {
        var text = new StringWriter();
        new org.yaml.snakeyaml.Yaml(layout()).serialize(YamlNodes.of(tree), text);
        return text.toString();
    }

    private static UnreadableJson refusal(YAMLException unreadable) {
        if (!(unreadable instanceof MarkedYAMLException marked)) {
            return new UnreadableJson("not readable as YAML: " + unreadable.getMessage(), unreadable);
        }
        var line = Optional.ofNullable(marked.getProblemMark()).map(mark -> "line " + (mark.getLine() + 1) + ": ");
        return new UnreadableJson(line.orElse("") + "not readable as YAML: " + marked.getProblem(), unreadable);
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setNestingDepthLimit(DEEPEST);
        return options;
    }

    private static DumperOptions layout() {
        var layout = new DumperOptions();
        layout.setSplitLines(false);
        return layout;
    }
}
