package dev.plumbline.domain.framework.lint;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.LevelId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One title stands on several levels, so a title does not tell the level. */
final class TitleOnSeveralLevels implements LintRule {
    @Override
    public Stream<Finding> check(Framework framework) {
        var levels = new LinkedHashMap<String, List<LevelId>>();
        framework
                .levels()
                .forEach(level -> level.titles().stream()
                        .distinct()
                        .forEach(title -> levels.computeIfAbsent(title, key -> new ArrayList<>())
                                .add(level.id())));
        return levels.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> Finding.note("title-on-several-levels", Place.FRAMEWORK, sentence(entry)));
    }

    private static String sentence(Map.Entry<String, List<LevelId>> entry) {
        var ids = entry.getValue().stream().map(LevelId::value).toList();
        return "The title " + entry.getKey() + " stands on " + String.join(", ", ids) + ".";
    }
}
