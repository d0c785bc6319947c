package dev.plumbline.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.testing.Await;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A session's log as its facilitator reads it over HTTP: which command became which events. */
public final class Ledger {
    private final Api api;
    private final String path;
    private final Map<String, List<Long>> seqs = new HashMap<>();

    private Ledger(Api api, String session) {
        this.api = api;
        this.path = "/sessions/" + session + "/log";
    }

    public static Ledger read(Api api, String session) {
        var ledger = new Ledger(api, session);
        var after = 0L;
        while (after >= 0) after = ledger.page(after);
        return ledger;
    }

    /** The position to go on after, or -1 at the end. */
    private long page(long after) {
        var page = Await.value(api.read(path + "?after=" + after));
        var last = after;
        for (var event : page.path("events")) {
            note(event);
            last = event.path("seq").asLong();
        }
        return last == after ? -1 : last;
    }

    private void note(JsonNode event) {
        var known = seqs.computeIfAbsent(event.path("cid").asText(), cid -> new ArrayList<>());
        known.add(event.path("seq").asLong());
    }

    /** Whether a kept command stands in the log exactly once, at the place its answer named. */
    public boolean holds(String cid, Result answer) {
        return seqs.getOrDefault(cid, List.of()).equals(List.of(answer.seq()));
    }

    public boolean verifies() {
        return Await.value(api.read(path + "/verify")).path("ok").asBoolean();
    }

    public int size() {
        return seqs.values().stream().mapToInt(List::size).sum();
    }
}
