package dev.plumbline.wire.request;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.framework.TrackId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.wire.Json;
import dev.plumbline.wire.UnreadableJson;
import java.util.List;
import java.util.Optional;

/** Whom a session calibrates: a list of ids, or everybody of whom all that is said is true. */
public sealed interface PeopleChoice {
    /** Exactly these. */
    record These(List<PersonId> people) implements PeopleChoice {
        public These {
            people = List.copyOf(people);
        }
    }

    /** Everybody of a kind. */
    record Matching(Optional<TrackId> track, Optional<LevelId> level, Optional<PersonId> manager, Optional<String> tag)
            implements PeopleChoice {}

    static PeopleChoice of(JsonNode node) {
        if (node.isArray()) return new These(ids(node));
        if (node.isObject()) return Json.read(node, Matching.class);
        throw new UnreadableJson("people: must be a list of ids, or an object with track, level, manager or tag");
    }

    private static List<PersonId> ids(JsonNode list) {
        for (var id : list) if (id.isNull()) throw new UnreadableJson("people: must be a list of ids, without null");
        return List.of(Json.read(list, PersonId[].class));
    }
}
