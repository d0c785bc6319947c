package dev.plumbline.wire.framework;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.domain.framework.AreaId;
import dev.plumbline.domain.framework.Competency;
import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.CompetencyKind;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.framework.Step;
import dev.plumbline.domain.framework.StepId;
import dev.plumbline.domain.framework.TrackId;
import dev.plumbline.domain.framework.Weights;
import dev.plumbline.wire.value.Word;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A competency in a document. A weight's key is a level if one has that id, else a track. */
final class CompetencyForm {
    private final Set<String> levels;

    CompetencyForm(Set<String> levels) {
        this.levels = levels;
    }

    Competency read(Section entry) {
        return new Competency(
                entry.id("id", CompetencyId::new),
                entry.text("name"),
                entry.choice("kind", CompetencyKind.class),
                entry.optionalId("area", AreaId::new),
                entry.ids("tracks", TrackId::new),
                entry.ids("levels", LevelId::new),
                entry.ids("specialisms", text -> text),
                weights(entry.numbers("weights")),
                expected(entry.wholes("expected")),
                entry.sections("steps", CompetencyForm::readStep));
    }

    static ObjectNode write(Competency competency) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("id", competency.id().value()).put("name", competency.name());
        node.put("kind", Word.of(competency.kind()));
        competency.area().ifPresent(area -> node.put("area", area.value()));
        Lists.texts(node, "tracks", competency.tracks(), TrackId::value);
        Lists.texts(node, "levels", competency.levels(), LevelId::value);
        Lists.texts(node, "specialisms", competency.specialisms(), text -> text);
        writeWeights(node, competency.weights());
        if (!competency.expected().isEmpty()) {
            var expected = node.putObject("expected");
            competency.expected().forEach((level, value) -> expected.put(level.value(), value));
        }
        Lists.objects(node, "steps", competency.steps(), CompetencyForm::writeStep);
        return node;
    }

    private static void writeWeights(ObjectNode node, Weights weights) {
        if (weights.equals(Weights.EQUAL)) return;
        var table = node.putObject("weights");
        weights.byTrack().forEach((track, weight) -> table.put(track.value(), weight));
        weights.byLevel().forEach((level, weight) -> table.put(level.value(), weight));
    }

    private Weights weights(Map<String, BigDecimal> written) {
        var byTrack = new LinkedHashMap<TrackId, BigDecimal>();
        var byLevel = new LinkedHashMap<LevelId, BigDecimal>();
        written.forEach((key, weight) -> {
            if (levels.contains(key)) byLevel.put(new LevelId(key), weight);
            else byTrack.put(new TrackId(key), weight);
        });
        return new Weights(byTrack, byLevel);
    }

    private static Map<LevelId, Integer> expected(Map<String, Integer> written) {
        var expected = new LinkedHashMap<LevelId, Integer>();
        written.forEach((level, value) -> expected.put(new LevelId(level), value));
        return expected;
    }

    private static Step readStep(Section entry) {
        return new Step(
                entry.id("id", StepId::new),
                entry.text("name"),
                entry.sections("descriptors", CellForm::readDescriptor));
    }

    private static ObjectNode writeStep(Step step) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("id", step.id().value()).put("name", step.name());
        Lists.objects(node, "descriptors", step.descriptors(), CellForm::writeDescriptor);
        return node;
    }
}
