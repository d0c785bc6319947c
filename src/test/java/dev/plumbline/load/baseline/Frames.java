package dev.plumbline.load.baseline;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The frames of plumbline.v1 that an edit of a rating takes, as long as ours are, with nothing in them decided. */
final class Frames {
    private static final String EPOCH = "00000000-0000-4000-8000-000000000000";

    private Frames() {}

    static String welcome(long seq) {
        return kind("welcome")
                .put("seq", seq)
                .put("epoch", EPOCH)
                .put("mode", "snapshot")
                .encode();
    }

    static String emptySnapshot(long seq) {
        return kind("snapshot")
                .put("part", 1)
                .put("of", 1)
                .put("epoch", EPOCH)
                .put("seq", seq)
                .put("cells", new JsonObject())
                .put("figures", new JsonObject())
                .put("figuresAt", seq)
                .encode();
    }

    static String noFigures(long seq) {
        return kind("figures")
                .put("at", seq)
                .put("cells", new JsonObject())
                .put("all", true)
                .encode();
    }

    static String delta(long seq, JsonObject edit, String author) {
        return kind("delta")
                .put("from", seq)
                .put("to", seq)
                .put("cells", cells(edit.getJsonObject("target"), edit.getInteger("value")))
                .put("by", author)
                .put("at", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString())
                .put("op", edit.getString("op"))
                .encode();
    }

    /** Once a person was reviewed, an edit of a rating changes no other cell of ours either. */
    private static JsonObject cells(JsonObject target, int value) {
        var key = "rating/" + target.getString("person") + "/" + target.getString("competency");
        return new JsonObject().put(key, new JsonObject().put("value", value).put("initial", value));
    }

    static String result(long seq, JsonObject edit) {
        return kind("result")
                .put("cid", edit.getString("cid"))
                .put("status", "ok")
                .put("seq", seq)
                .encode();
    }

    private static JsonObject kind(String kind) {
        return new JsonObject().put("kind", kind);
    }
}
