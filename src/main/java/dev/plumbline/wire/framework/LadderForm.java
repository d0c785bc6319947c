package dev.plumbline.wire.framework;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.domain.framework.Area;
import dev.plumbline.domain.framework.AreaId;
import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.Level;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.framework.Track;
import dev.plumbline.domain.framework.TrackId;
import dev.plumbline.domain.framework.TrackKind;
import dev.plumbline.domain.framework.Transition;
import dev.plumbline.domain.framework.TransitionId;
import dev.plumbline.domain.framework.TransitionKind;
import dev.plumbline.wire.value.Word;

/** Tracks, levels, areas and transitions in a document. */
final class LadderForm {
    private LadderForm() {}

    static Track readTrack(Section entry) {
        return new Track(entry.id("id", TrackId::new), entry.text("name"), entry.choice("kind", TrackKind.class));
    }

    static ObjectNode writeTrack(Track track) {
        return node().put("id", track.id().value()).put("name", track.name()).put("kind", Word.of(track.kind()));
    }

    static Level readLevel(Section entry) {
        return new Level(
                entry.id("id", LevelId::new),
                entry.id("track", TrackId::new),
                entry.whole("rank"),
                entry.ids("titles", title -> title),
                entry.optionalText("scope"),
                entry.optionalText("autonomy"),
                entry.optionalWhole("parity"));
    }

    static ObjectNode writeLevel(Level level) {
        var node = node().put("id", level.id().value());
        node.put("track", level.track().value()).put("rank", level.rank());
        Lists.texts(node, "titles", level.titles(), title -> title);
        level.scope().ifPresent(scope -> node.put("scope", scope));
        level.autonomy().ifPresent(autonomy -> node.put("autonomy", autonomy));
        level.parity().ifPresent(parity -> node.put("parity", parity));
        return node;
    }

    static Area readArea(Section entry) {
        return new Area(entry.id("id", AreaId::new), entry.text("name"), entry.optionalId("parent", AreaId::new));
    }

    static ObjectNode writeArea(Area area) {
        var node = node().put("id", area.id().value()).put("name", area.name());
        area.parent().ifPresent(parent -> node.put("parent", parent.value()));
        return node;
    }

    static Transition readTransition(Section entry) {
        var from = entry.id("from", LevelId::new);
        var to = entry.id("to", LevelId::new);
        return new Transition(
                entry.optionalId("id", TransitionId::new).orElseGet(() -> new TransitionId(from + "-" + to)),
                entry.choice("kind", TransitionKind.class),
                from,
                to,
                entry.ids("transferable", CompetencyId::new),
                entry.ids("gaps", CompetencyId::new),
                entry.optionalSection("criteria", CriteriaForm::read));
    }

    static ObjectNode writeTransition(Transition move) {
        var node = node().put("id", move.id().value()).put("kind", Word.of(move.kind()));
        node.put("from", move.from().value()).put("to", move.to().value());
        Lists.texts(node, "transferable", move.transferable(), CompetencyId::value);
        Lists.texts(node, "gaps", move.gaps(), CompetencyId::value);
        move.criteria().ifPresent(tree -> node.set("criteria", CriteriaForm.write(tree)));
        return node;
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
