package dev.plumbline.mistakes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.client.Closed;
import dev.plumbline.client.Heard;
import dev.plumbline.domain.session.command.Rejection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Frames that are sent in one go to a socket that has joined, and what must come of each of them. */
final class Salvo {
    private static final int RATE = 4007;
    private static final int LONGEST_SHOWN = 200;
    private static final String MARK = "{\"kind\":\"ping\"}";
    private static final Set<String> STATUSES = Set.of("ok", "duplicate", "conflict", "rejected", "busy");
    private static final Set<String> KINDS =
            Set.of("delta", "figures", "head", "digest", "presence", "welcome", "snapshot");
    private static final Set<String> CODES =
            Arrays.stream(Rejection.values()).map(Enum::name).collect(Collectors.toSet());

    private final List<String> texts = new ArrayList<>();
    private final List<Optional<String>> cids = new ArrayList<>();
    private Optional<Lawful> last = Optional.empty();
    private boolean mayBeTooMuch;
    private int pongs = 1;
    private int welcomes;
    private int accepted;

    void add(String text) {
        texts.add(text);
        switch (Lawful.of(text)) {
            case Lawful.Closes closes -> last = Optional.of(closes);
            case Lawful.Answered answered -> cids.add(answered.cid());
            case Lawful.Pong pong -> pongs++;
            case Lawful.Proof proof -> mayBeTooMuch = true;
            case Lawful.Welcome welcome -> greetAgain(welcome);
            case Lawful.Ignored ignored -> {}
        }
    }

    private void greetAgain(Lawful.Welcome welcome) {
        last = Optional.of(welcome);
        mayBeTooMuch = true;
        welcomes++;
    }

    /** Whether nothing can be said after what was added. */
    boolean isLast() {
        return last.isPresent();
    }

    int size() {
        return texts.size();
    }

    int accepted() {
        return accepted;
    }

    /** Sends all and hears what must come; answers whether the socket can go on. */
    boolean fire(Talker talker) {
        texts.forEach(talker::say);
        if (!isLast()) talker.say(MARK);
        while (!isOver()) {
            var word = talker.next();
            word.frame().ifPresent(this::take);
            if (word.end().isPresent()) return end(word.end().get());
        }
        if (isLast()) talker.hangUp();
        return !isLast();
    }

    private boolean isOver() {
        if (last.filter(Lawful.Closes.class::isInstance).isPresent()) return false;
        return last.isPresent() ? welcomes == 0 : cids.isEmpty() && pongs == 0;
    }

    private boolean end(Closed closed) {
        int wanted = last.filter(Lawful.Closes.class::isInstance)
                .map(Lawful.Closes.class::cast)
                .map(Lawful.Closes::code)
                .orElse(RATE);
        if (closed.code() == wanted && (wanted != RATE || mayBeTooMuch)) return false;
        return fail("closed with %s instead of %d after\n%s", closed, wanted, shown());
    }

    private String shown() {
        return texts.stream()
                .map(text -> text.length() + ": " + text.substring(0, Math.min(LONGEST_SHOWN, text.length())))
                .collect(Collectors.joining("\n"));
    }

    private void take(Heard heard) {
        switch (heard.kind()) {
            case "result" -> result(heard.json());
            case "pong" -> pongs--;
            case "welcome" -> welcomes--;
            default -> assertThat(KINDS).contains(heard.kind());
        }
    }

    private void result(JsonNode result) {
        var cid = Optional.ofNullable(result.path("cid").textValue());
        assertThat(cids.remove(cid)).as("asked for %s", result).isTrue();
        assertThat(STATUSES).contains(result.path("status").asText());
        if (result.path("status").asText().equals("ok")) accepted++;
        if (!result.path("status").asText().equals("rejected")) return;
        assertThat(CODES).contains(result.path("code").asText());
        assertThat(result.path("message").asText()).isNotBlank();
    }
}
