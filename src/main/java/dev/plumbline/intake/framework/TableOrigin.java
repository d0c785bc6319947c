package dev.plumbline.intake.framework;

import dev.plumbline.domain.framework.FrameworkId;
import dev.plumbline.domain.framework.Provenance;
import dev.plumbline.domain.framework.Source;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What a table cannot say of itself: the framework's id, name and version, and the name of the file if it has one. */
public record TableOrigin(FrameworkId id, String name, int version, Optional<String> file) {
    /** A framework whose id is made from its name. */
    public static TableOrigin named(String name, int version, Optional<String> file) {
        return new TableOrigin(new FrameworkId(Slug.of(name, "framework")), name, version, file);
    }

    /** A framework that keeps the id of the known one of this name; a new name gets an id that no other has. */
    public static TableOrigin named(String name, Map<FrameworkId, String> known) {
        var ids = new Slug();
        known.keySet().forEach(id -> ids.free(id.value()));
        var id = known.entrySet().stream()
                .filter(one -> one.getValue().equalsIgnoreCase(name))
                .map(Map.Entry::getKey)
                .findFirst();
        return new TableOrigin(
                id.orElseGet(() -> new FrameworkId(ids.unique(name, "framework"))), name, 1, Optional.empty());
    }

    /** The same, read from a file of this name. */
    public TableOrigin from(Optional<String> name) {
        return new TableOrigin(id, this.name, version, name);
    }

    Optional<Source> source() {
        return file.map(known -> new Source(Optional.of(known), Optional.empty(), Optional.empty()));
    }

    Provenance at(int line) {
        return new Provenance(Optional.empty(), file, OptionalInt.of(line));
    }
}
