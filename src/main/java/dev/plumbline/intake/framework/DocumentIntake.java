package dev.plumbline.intake.framework;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.intake.RowProblem;
import dev.plumbline.intake.table.Csv;
import dev.plumbline.intake.table.Utf8;
import dev.plumbline.wire.Json;
import dev.plumbline.wire.UnreadableJson;
import dev.plumbline.wire.Yaml;
import dev.plumbline.wire.framework.FrameworkReader;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads a canonical document, YAML or JSON. Problems name the place in the document as their column. */
public final class DocumentIntake {
    private static final Pattern LINE = Pattern.compile("^line (\\d{1,9}): (.*)$", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("^([\\w.\\[\\]-]+): (.*)$", Pattern.DOTALL);

    private DocumentIntake() {}

    public static FrameworkDraft yaml(byte[] file) {
        return read(file, Yaml::tree);
    }

    public static FrameworkDraft json(byte[] file) {
        return read(file, Json::tree);
    }

    private static FrameworkDraft read(byte[] file, Function<String, JsonNode> format) {
        if (file.length > Csv.LARGEST_FILE) return refused(RowProblem.ofFile(Csv.tooLarge(file.length)));
        return switch (Utf8.decode(file)) {
            case Utf8.Text text -> draft(text.value(), format);
            case Utf8.Broken broken -> refused(broken.problem());
        };
    }

    private static FrameworkDraft draft(String text, Function<String, JsonNode> format) {
        try {
            var reading = FrameworkReader.read(format.apply(text));
            var problems =
                    reading.problems().stream().map(DocumentIntake::problem).toList();
            return new FrameworkDraft(reading.framework().map(Framework::document), problems, reading.lost());
        } catch (UnreadableJson unreadable) {
            return refused(problem(unreadable.sentence()));
        }
    }

    private static RowProblem problem(String sentence) {
        var line = LINE.matcher(sentence);
        if (line.matches()) return new RowProblem(Integer.parseInt(line.group(1)), "", "", line.group(2));
        var place = PLACE.matcher(sentence);
        return place.matches() ? new RowProblem(1, place.group(1), "", place.group(2)) : RowProblem.ofFile(sentence);
    }

    private static FrameworkDraft refused(RowProblem problem) {
        return FrameworkDraft.refused(List.of(problem));
    }
}
