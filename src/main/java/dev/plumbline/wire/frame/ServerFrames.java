package dev.plumbline.wire.frame;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.domain.cells.Names;
import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.command.AddMember;
import dev.plumbline.domain.session.command.AddPerson;
import dev.plumbline.wire.Json;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the server says, as text. */
public final class ServerFrames {
    private ServerFrames() {}

    /** Who the client is, and whether the rest follows as deltas or the client fetches a snapshot. */
    public record Welcome(
            String member, Role role, String epoch, long seq, boolean delta, String serverTime, Limits limits) {}

    /** What one socket and one session may hold. */
    public record Limits(int commandsPerSecond, int burst, int frameBytes) {}

    public static String welcome(Welcome welcome) {
        var limits = object("commandsPerSecond", welcome.limits().commandsPerSecond());
        limits.put("burst", welcome.limits().burst())
                .put("frameBytes", welcome.limits().frameBytes())
                .put("members", AddMember.MOST)
                .put("people", AddPerson.MOST);
        var frame = kind("welcome")
                .put("member", welcome.member())
                .put("role", Names.of(welcome.role()))
                .put("epoch", welcome.epoch())
                .put("seq", welcome.seq())
                .put("mode", welcome.delta() ? "delta" : "snapshot")
                .put("serverTime", welcome.serverTime())
                .putNull("tokenTtl");
        return Json.write(frame.set("limits", limits));
    }

    /** One part of an inline snapshot. */
    public static String snapshot(
            int part, int of, String epoch, long seq, Map<CellKey, Value> cells, Map<CellKey, Value> figures, long at) {
        var frame = kind("snapshot")
                .put("part", part)
                .put("of", of)
                .put("epoch", epoch)
                .put("seq", seq);
        frame.set("cells", ValueJson.map(cells));
        frame.set("figures", ValueJson.map(figures));
        return Json.write(frame.put("figuresAt", at));
    }

    /** Figures that changed, or all of them; the cells are a JSON object. */
    public static String figures(long at, String cells, boolean all) {
        return "{\"kind\":\"figures\",\"at\":" + at + ",\"cells\":" + cells + (all ? ",\"all\":true}" : "}");
    }

    /** Figures that changed, or all of them. */
    public static String figures(long at, Map<CellKey, Optional<Value>> cells, boolean all) {
        return figures(at, ChangesText.once(cells), all);
    }

    public static String pong(long head) {
        return Json.write(kind("pong").put("head", head));
    }

    public static String head(long seq) {
        return Json.write(kind("head").put("seq", seq));
    }

    public static String digest(long seq, String sha256) {
        return Json.write(kind("digest").put("seq", seq).put("sha256", sha256));
    }

    /** The server goes away and asks the client to come back after a while. */
    public static String bye(Duration after) {
        return Json.write(kind("bye").put("reconnect", true).put("afterMs", after.toMillis()));
    }

    /** Who does what now, as far as that changed; an empty author of a cell lets it go. */
    public static String presence(Map<MemberId, String> members, Map<CellKey, Optional<MemberId>> editing) {
        var frame = kind("presence");
        var activities = frame.putObject("members");
        members.forEach((member, activity) -> activities.put(member.value(), activity));
        var cells = frame.putObject("editing");
        editing.forEach((cell, member) ->
                cells.put(KeyText.of(cell), member.map(MemberId::value).orElse(null)));
        return Json.write(frame);
    }

    /** How many are there, for those who are not told who. */
    public static String present(int members) {
        return Json.write(kind("presence").put("present", members));
    }

    static ObjectNode kind(String kind) {
        return JsonNodeFactory.instance.objectNode().put("kind", kind);
    }

    private static ObjectNode object(String field, int value) {
        return JsonNodeFactory.instance.objectNode().put(field, value);
    }

    static void putTexts(ObjectNode frame, String field, List<String> texts) {
        var array = frame.putArray(field);
        texts.forEach(array::add);
    }
}
