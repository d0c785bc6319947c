package dev.plumbline.wire.framework;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.FrameworkDocument;
import dev.plumbline.domain.framework.ScalePoint;
import dev.plumbline.domain.framework.Source;

/** Writes a framework as the tree of its canonical document; reading it again gives an equal framework. */
public final class FrameworkWriter {
    private FrameworkWriter() {}

    public static ObjectNode write(Framework framework) {
        var document = framework.document();
        var node = head(document);
        Lists.objects(node, "scale", document.scale().points(), FrameworkWriter::point);
        Lists.objects(node, "tracks", document.tracks(), LadderForm::writeTrack);
        Lists.objects(node, "levels", document.levels(), LadderForm::writeLevel);
        Lists.objects(node, "areas", document.areas(), LadderForm::writeArea);
        Lists.objects(node, "competencies", document.competencies(), CompetencyForm::write);
        Lists.objects(node, "cells", document.cells(), CellForm::write);
        Lists.objects(node, "transitions", document.transitions(), LadderForm::writeTransition);
        document.defaultCriteria().ifPresent(tree -> node.set("defaultCriteria", CriteriaForm.write(tree)));
        return node;
    }

    private static ObjectNode head(FrameworkDocument document) {
        var node = JsonNodeFactory.instance.objectNode().put("plumbline", FrameworkReader.FORMAT);
        node.put("id", document.id().value()).put("name", document.name()).put("version", document.version());
        document.family().ifPresent(family -> node.put("family", family));
        document.summary().ifPresent(summary -> node.put("summary", summary));
        document.reviewed().ifPresent(day -> node.put("reviewed", day.toString()));
        document.source().ifPresent(source -> node.set("source", source(source)));
        return node;
    }

    private static ObjectNode source(Source source) {
        var node = JsonNodeFactory.instance.objectNode();
        source.file().ifPresent(file -> node.put("file", file));
        source.licence().ifPresent(licence -> node.put("licence", licence));
        source.note().ifPresent(note -> node.put("note", note));
        return node;
    }

    private static ObjectNode point(ScalePoint point) {
        return JsonNodeFactory.instance.objectNode().put("value", point.value()).put("label", point.label());
    }
}
