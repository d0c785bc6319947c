package dev.plumbline.mistakes;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.testing.Await;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All that the organisation holds, list by list, as an administrator reads it. */
record Holdings(Map<String, JsonNode> lists) {
    private static final List<String> LISTS = List.of(
            "/frameworks",
            "/people",
            "/cycles",
            "/sessions",
            "/cycles/" + House.NAME + "/ratings",
            "/cycles/" + House.NAME + "/proposals",
            "/people/" + House.NAME + "-p0/attestations");

    static Holdings now() {
        return new Holdings(LISTS.stream()
                .collect(Collectors.toMap(
                        list -> list, list -> Await.value(House.admin().read(list)))));
    }

    int count(String list) {
        var found = lists.get("/" + list);
        return found == null ? 0 : found.path(list).size();
    }
}
