package dev.plumbline.intake.framework;

import dev.plumbline.domain.framework.Area;
import dev.plumbline.domain.framework.AreaId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The areas of a matrix; one within another is written {@code outer > inner}. */
final class MatrixAreas {
    static final String WITHIN = " > ";
    private static final int DEEPEST = 3;

    private final Map<String, Area> byPath = new LinkedHashMap<>();
    private final Slug slugs = new Slug();

    MatrixAreas(List<MatrixRow> rows) {
        rows.stream()
                .filter(row -> !row.describesLevel())
                .flatMap(row -> row.competency().area().stream())
                .forEach(this::add);
    }

    List<Area> all() {
        return List.copyOf(byPath.values());
    }

    Optional<AreaId> id(String path) {
        return Optional.ofNullable(byPath.get(path)).map(Area::id);
    }

    private void add(String path) {
        var names = List.of(path.split(WITHIN, -1));
        if (names.size() > DEEPEST || names.stream().anyMatch(String::isBlank)) addOne(path, path, Optional.empty());
        else addNested(names);
    }

    private void addNested(List<String> names) {
        var path = new ArrayList<String>();
        Optional<AreaId> parent = Optional.empty();
        for (var name : names) {
            path.add(name);
            parent = Optional.of(addOne(String.join(WITHIN, path), name, parent));
        }
    }

    private AreaId addOne(String path, String name, Optional<AreaId> parent) {
        return byPath.computeIfAbsent(path, none -> new Area(new AreaId(slugs.unique(name, "area")), name, parent))
                .id();
    }
}
