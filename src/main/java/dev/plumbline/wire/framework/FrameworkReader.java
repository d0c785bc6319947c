package dev.plumbline.wire.framework;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.FrameworkDocument;
import dev.plumbline.domain.framework.FrameworkId;
import dev.plumbline.domain.framework.Level;
import dev.plumbline.domain.framework.RatingScale;
import dev.plumbline.domain.framework.ScalePoint;
import dev.plumbline.domain.framework.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a canonical document from its tree ({@code Json.tree} or {@code Yaml.tree}), naming all problems and losses at once. */
public final class FrameworkReader {
    static final int FORMAT = 1;

    private FrameworkReader() {}

    public static FrameworkReading read(JsonNode tree) {
        var findings = new Findings();
        var document = new Section("", tree, findings).read(FrameworkReader::document);
        var problems = findings.problems().isEmpty() ? document.problems() : findings.problems();
        var framework = problems.isEmpty() ? Optional.of(Framework.of(document)) : Optional.<Framework>empty();
        return new FrameworkReading(framework, problems, findings.lost());
    }

    private static FrameworkDocument document(Section top) {
        if (top.whole("plumbline") != FORMAT) top.problem("plumbline", "only format " + FORMAT + " can be read");
        var levels = top.sections("levels", LadderForm::readLevel);
        var competency = new CompetencyForm(
                levels.stream().map(Level::id).map(Object::toString).collect(Collectors.toSet()));
        return new FrameworkDocument(
                top.id("id", FrameworkId::new),
                top.text("name"),
                top.whole("version"),
                top.optionalText("family"),
                top.optionalText("summary"),
                top.optionalDate("reviewed"),
                top.optionalSection("source", FrameworkReader::source),
                top.has("scale") ? scale(top) : RatingScale.STANDARD,
                top.sections("tracks", LadderForm::readTrack),
                levels,
                top.sections("areas", LadderForm::readArea),
                top.sections("competencies", competency::read),
                top.sections("cells", CellForm::read),
                top.sections("transitions", LadderForm::readTransition),
                top.optionalSection("defaultCriteria", CriteriaForm::read));
    }

    private static Source source(Section entry) {
        return new Source(entry.optionalText("file"), entry.optionalText("licence"), entry.optionalText("note"));
    }

    private static RatingScale scale(Section top) {
        List<ScalePoint> points =
                top.sections("scale", point -> new ScalePoint(point.whole("value"), point.text("label")));
        return new RatingScale(points);
    }
}
