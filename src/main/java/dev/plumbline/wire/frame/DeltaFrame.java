package dev.plumbline.wire.frame;

import com.fasterxml.jackson.databind.util.RawValue;
import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.wire.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changed cells of one event, or of several merged. {@code about} is left out where all cells are hidden and where
 * deltas are merged; {@code cids} are the receiver's own commands (PROTOCOL [R4]).
 */
public record DeltaFrame(
        long from,
        long to,
        Map<CellKey, Optional<Value>> cells,
        Optional<About> about,
        List<String> cids,
        boolean merged) {
    /** Who did what and when; {@code by} is left out where the author is secret. */
    public record About(Optional<String> by, Instant at, String op) {}

    public String text() {
        return text(ChangesText.once(cells));
    }

    /** The frame with these cells, which are a JSON object. */
    public String text(String cells) {
        var frame = ServerFrames.kind("delta").put("from", from).put("to", to);
        frame.putRawValue("cells", new RawValue(cells));
        about.ifPresent(known -> {
            known.by().ifPresent(by -> frame.put("by", by));
            frame.put("at", Times.text(known.at())).put("op", known.op());
        });
        if (!cids.isEmpty()) ServerFrames.putTexts(frame, "cids", cids);
        return Json.write(merged ? frame.put("merged", true) : frame);
    }
}
