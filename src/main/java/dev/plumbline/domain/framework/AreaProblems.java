package dev.plumbline.domain.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks that areas have one name each, nest at most three deep and are the ones competencies refer to. */
final class AreaProblems {
    private static final int DEEPEST = 3;

    private final Map<AreaId, Area> areas = new HashMap<>();
    private final List<String> found = new ArrayList<>();

    private AreaProblems() {}

    static List<String> of(FrameworkDocument document) {
        var problems = new AreaProblems();
        problems.collect(document.areas());
        problems.checkParents(document.areas());
        problems.checkUse(document.competencies());
        return problems.found;
    }

    private void collect(List<Area> all) {
        for (int i = 0; i < all.size(); i++) {
            var area = all.get(i);
            if (areas.putIfAbsent(area.id(), area) != null)
                found.add("areas[" + i + "].id: " + area.id() + " is used twice");
        }
    }

    private void checkParents(List<Area> all) {
        for (int i = 0; i < all.size(); i++) {
            var place = "areas[" + i + "].parent";
            all.get(i)
                    .parent()
                    .filter(parent -> !areas.containsKey(parent))
                    .ifPresent(parent -> missing(place, parent));
            if (isTooDeep(all.get(i)))
                found.add(place + ": areas nest at most " + DEEPEST + " deep and never in a circle");
        }
    }

    private boolean isTooDeep(Area area) {
        Optional<Area> above = Optional.of(area);
        for (int depth = 0; depth < DEEPEST; depth++) {
            above = above.flatMap(Area::parent).map(areas::get);
        }
        return above.isPresent();
    }

    private void checkUse(List<Competency> competencies) {
        for (int i = 0; i < competencies.size(); i++) {
            var place = "competencies[" + i + "].area";
            competencies.get(i).area().filter(area -> !areas.containsKey(area)).ifPresent(area -> missing(place, area));
        }
    }

    private void missing(String place, AreaId area) {
        found.add(place + ": there is no area " + area);
    }
}
