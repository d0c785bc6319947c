package dev.plumbline.wire.request;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.domain.framework.FrameworkId;
import dev.plumbline.wire.UnreadableJson;
import java.util.OptionalInt;

/** Which framework is meant: an id alone, or with a version. Without a version it is the newest published one. */
public record FrameworkChoice(FrameworkId id, OptionalInt version) {
    static FrameworkChoice of(JsonNode node) {
        var id = node.isTextual() ? node : node.path("id");
        if (!id.isTextual() || id.textValue().isBlank()) {
            throw new UnreadableJson("framework: must be an id, or an object with id and version");
        }
        return new FrameworkChoice(new FrameworkId(id.textValue()), version(node.path("version")));
    }

    private static OptionalInt version(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) return OptionalInt.empty();
        if (node.isIntegralNumber() && node.canConvertToInt()) return OptionalInt.of(node.intValue());
        throw new UnreadableJson("framework.version: must be a whole number");
    }
}
