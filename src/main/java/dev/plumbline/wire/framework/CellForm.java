package dev.plumbline.wire.framework;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.domain.framework.Cell;
import dev.plumbline.domain.framework.CellState;
import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.Descriptor;
import dev.plumbline.domain.framework.DescriptorType;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.framework.Provenance;
import dev.plumbline.domain.framework.StepId;
import dev.plumbline.wire.value.Word;

/** A cell in a document; without a state it is described if there is a text or a step, else empty. */
final class CellForm {
    private CellForm() {}

    static Cell read(Section entry) {
        var descriptors = entry.sections("descriptors", CellForm::readDescriptor);
        var step = entry.optionalId("step", StepId::new);
        var hasContent = !descriptors.isEmpty() || step.isPresent();
        return new Cell(
                entry.id("competency", CompetencyId::new),
                entry.id("level", LevelId::new),
                entry.choice("state", CellState.class, hasContent ? CellState.DESCRIBED : CellState.EMPTY),
                descriptors,
                step,
                new Provenance(
                        entry.optionalText("inherited"), entry.optionalText("file"), entry.optionalWhole("line")));
    }

    static ObjectNode write(Cell cell) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("competency", cell.competency().value())
                .put("level", cell.level().value());
        node.put("state", Word.of(cell.state()));
        Lists.objects(node, "descriptors", cell.descriptors(), CellForm::writeDescriptor);
        cell.step().ifPresent(step -> node.put("step", step.value()));
        cell.provenance().inherited().ifPresent(from -> node.put("inherited", from));
        cell.provenance().file().ifPresent(file -> node.put("file", file));
        cell.provenance().line().ifPresent(line -> node.put("line", line));
        return node;
    }

    static Descriptor readDescriptor(Section entry) {
        return new Descriptor(
                entry.choice("type", DescriptorType.class, DescriptorType.EXPECTATION), entry.text("text"));
    }

    static ObjectNode writeDescriptor(Descriptor descriptor) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", Word.of(descriptor.type()))
                .put("text", descriptor.text());
    }
}
