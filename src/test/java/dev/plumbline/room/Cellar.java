package dev.plumbline.room;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.domain.cells.Cells;
import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.cells.View;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.wire.Json;
import dev.plumbline.wire.frame.ValueJson;
import java.util.Map;
import java.util.TreeMap;

/** Cells as a client holds them, and as it should. */
final class Cellar {
    private Cellar() {}

    static Map<String, JsonNode> of(Map<CellKey, Value> cells) {
        return of(Json.tree(Json.write(ValueJson.map(cells))));
    }

    static Map<String, JsonNode> of(JsonNode cells) {
        var held = new TreeMap<String, JsonNode>();
        change(held, cells);
        return held;
    }

    static void change(Map<String, JsonNode> held, JsonNode changes) {
        changes.properties().forEach(cell -> {
            if (cell.getValue().isNull()) held.remove(cell.getKey());
            else held.put(cell.getKey(), cell.getValue());
        });
    }

    /** What a member sees of the session. */
    static Map<String, JsonNode> seenBy(MemberId member, Ledger ledger) {
        var session = ledger.session();
        return of(View.of(session, session.member(member).orElseThrow()).show(Cells.of(session)));
    }

    /** The figures a member sees of the session. */
    static Map<String, JsonNode> figuresFor(MemberId id, Ledger ledger) {
        var session = ledger.session();
        var member = session.member(id).orElseThrow();
        var withheld = session.roster().withheld(member);
        var figures = EngineFigures.figures(session, java.util.Set.of(withheld)).get(withheld);
        return of(View.of(session, member).showFigures(figures == null ? Map.of() : figures));
    }
}
