package dev.plumbline.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The commands without an answer yet, in the order given; a new connection sends them again. */
final class Outstanding {
    private record Waiting(Order order, Promise<Result> answer) {}

    private final Map<String, Waiting> waiting = new LinkedHashMap<>();

    Future<Result> add(Order order) {
        var answer = Promise.<Result>promise();
        waiting.put(order.cid(), new Waiting(order, answer));
        return answer.future();
    }

    void answered(JsonNode frame) {
        var result = Result.of(frame);
        var known = waiting.remove(result.cid());
        if (known != null) known.answer().complete(result);
    }

    void each(Consumer<Order> sender) {
        waiting.values().forEach(one -> sender.accept(one.order()));
    }

    void fail(Closed end) {
        waiting.values().forEach(one -> one.answer().fail("closed for good: " + end));
        waiting.clear();
    }
}
