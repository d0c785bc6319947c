package dev.plumbline.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.wire.Json;
import dev.plumbline.wire.frame.ClientFrame;
import dev.plumbline.wire.frame.ClientFrames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client that does what the protocol says, and insists that the server does. One that comes back keeps what it holds. */
final class Client {
    private final Stage stage;
    private final MemberId member;
    private final List<JsonNode> frames = new ArrayList<>();
    private Map<String, JsonNode> cells = new TreeMap<>();
    private Map<String, JsonNode> figures = new TreeMap<>();
    private @Nullable Conversation conversation;
    private @Nullable CloseReason closed;
    private final Network network = new Network();
    private boolean greeting;
    private boolean placed;
    private boolean introduced;
    private long position;
    private long figuresAt;
    private long heldAt; // the figures it said it holds when it came
    private int lines;

    Client(Stage stage, MemberId member) {
        this.stage = stage;
        this.member = member;
    }

    MemberId member() {
        return member;
    }

    /** Comes with a snapshot inside the connection. */
    Client comeInline() {
        return come(true, Optional.empty());
    }

    /** Comes back from where it was. */
    Client comeBack() {
        return comeFrom(stage.epoch(), position);
    }

    Client comeFrom(String epoch, long seq) {
        return come(true, Optional.of(new ClientFrame.Resume(epoch, seq, figuresAt)));
    }

    /** Comes to fetch a snapshot. */
    Client greet() {
        return come(false, Optional.empty());
    }

    /** Comes with a snapshot inside the connection, of which it reads nothing yet. */
    Client comeWithoutReading() {
        leave();
        network.halt();
        return enter(true, Optional.empty());
    }

    /** Greets again on the same connection, from where it is; what was sent before does not matter to it any more. */
    void greetAgain() {
        frames.clear();
        introduced = false;
        greeting = true;
        heldAt = figuresAt;
        say("{\"kind\":\"hello\",\"session\":\"s-1\",\"inline\":true,\"resume\":{\"epoch\":\"" + stage.epoch()
                + "\",\"seq\":" + position + ",\"figuresAt\":" + figuresAt + "}}");
    }

    private Client come(boolean inline, Optional<ClientFrame.Resume> resume) {
        leave();
        network.goOn();
        return enter(inline, resume);
    }

    private Client enter(boolean inline, Optional<ClientFrame.Resume> resume) {
        frames.clear();
        greeting = false;
        closed = null;
        placed = false;
        introduced = false;
        heldAt = resume.map(ClientFrame.Resume::figuresAt).orElse(0L);
        var hello = new ClientFrame.Hello("s-1", Optional.empty(), Optional.empty(), Optional.empty(), inline, resume);
        stage.door().join(member, line(), hello).onSuccess(found -> conversation = found.orElse(null));
        stage.loop().settle();
        return this;
    }

    PackedSnapshot fetch() {
        var answer = stage.settled(stage.door().snapshot(member)).orElseThrow();
        var read = Json.tree(answer.text());
        cells = Cellar.of(read.get("cells"));
        figures = Cellar.of(read.get("figures"));
        position = answer.seq();
        figuresAt = answer.figuresAt();
        return answer;
    }

    /** Holds what it would have held then. */
    Client pretend(Ledger then) {
        if (then.session().member(member).isPresent()) cells = new TreeMap<>(Cellar.seenBy(member, then));
        position = then.seq();
        return this;
    }

    /** Says where the snapshot stands. */
    void sayAt(long seq) {
        placed = true;
        heldAt = figuresAt;
        say("{\"kind\":\"at\",\"seq\":" + seq + ",\"figuresAt\":" + figuresAt + "}");
    }

    void leave() {
        lines++;
        if (conversation != null) conversation.left();
        conversation = null;
    }

    boolean isThere() {
        return conversation != null && closed == null;
    }

    /** Whether the room expects it to fetch a snapshot. */
    boolean isToFetch() {
        return !placed;
    }

    /** Says it and lets the room act. */
    void say(String frame) {
        tell(frame);
        stage.loop().settle();
    }

    /** Says it; the room has not heard it yet. */
    void tell(String frame) {
        if (conversation != null) conversation.hear(ClientFrames.read(frame).orElseThrow(), frame.length());
    }

    /** Sends a command, on the newest position held here, and gives its cid. */
    String ask(String op, String rest) {
        var cid = UUID.randomUUID().toString();
        ask(cid, op, rest);
        return cid;
    }

    void ask(String cid, String op, String rest) {
        say(Words.command(cid, op, rest, position));
    }

    /** One connection; what comes through an earlier one is not heard. */
    private Connection line() {
        int number = ++lines;
        return network.line(action -> {
            if (number == lines) stage.watch(() -> action.accept(this));
        });
    }

    /** From now on what is sent stays in the network. */
    Client stopReading() {
        network.halt();
        return this;
    }

    /** Reads what the network kept, in order, and goes on reading. */
    Client readOn() {
        network.goOn();
        stage.loop().settle();
        return this;
    }

    void hear(String text) {
        assertThat(closed).as("nothing is sent after the end").isNull();
        var frame = Json.tree(text);
        if (greeting && !frame.get("kind").textValue().equals("welcome")) return;
        greeting = false;
        frames.add(frame);
        switch (frame.get("kind").textValue()) {
            case "welcome" -> welcome(frame);
            case "snapshot" -> snapshot(frame);
            case "delta" -> delta(frame);
            case "figures" -> figures(frame);
            default -> {} // answers are looked up by who waits for them
        }
    }

    private void welcome(JsonNode frame) {
        assertThat(frames).as("the greeting comes first").hasSize(1);
        placed = frame.get("mode").textValue().equals("delta");
    }

    private void snapshot(JsonNode frame) {
        if (frame.get("part").intValue() == 1) {
            cells.clear();
            figures.clear();
        }
        frame.get("cells").properties().forEach(cell -> cells.put(cell.getKey(), cell.getValue()));
        frame.get("figures").properties().forEach(cell -> figures.put(cell.getKey(), cell.getValue()));
        position = frame.get("seq").longValue();
        figuresAt = frame.get("figuresAt").longValue();
        placed = true;
    }

    private void delta(JsonNode frame) {
        assertThat(placed).as("[R3] nothing before the position").isTrue();
        assertThat(frame.get("from").longValue()).as("[R4] no gap").isEqualTo(position + 1);
        assertThat(frame.has("merged") || frame.get("to").longValue() == position + 1)
                .isTrue();
        Cellar.change(cells, frame.get("cells"));
        position = frame.get("to").longValue();
    }

    private void figures(JsonNode frame) {
        assertThat(placed).as("[R3] nothing before the position").isTrue();
        assertThat(introduced || frame.has("all") || heldAt > 0)
                .as("[R3] all figures first")
                .isTrue();
        assertThat(frame.get("at").longValue()).as("[R5] never ahead").isLessThanOrEqualTo(position);
        if (frame.has("all")) figures.clear();
        else assertThat(frame.get("at").longValue()).isGreaterThanOrEqualTo(figuresAt);
        introduced = true;
        figuresAt = frame.get("at").longValue();
        Cellar.change(figures, frame.get("cells"));
    }

    void end(CloseReason reason) {
        assertThat(closed).as("ended once").isNull();
        closed = reason;
        conversation = null;
        network.cut();
    }

    Optional<CloseReason> closed() {
        return Optional.ofNullable(closed);
    }

    long position() {
        return position;
    }

    long figuresAt() {
        return figuresAt;
    }

    Map<String, JsonNode> cells() {
        return cells;
    }

    Map<String, JsonNode> figures() {
        return figures;
    }

    /** The frames of that kind since the client last came. */
    List<JsonNode> heard(String kind) {
        assertThat(stage.complaints()).isEmpty();
        return Words.among(frames, "kind", kind);
    }

    List<JsonNode> frames() {
        return frames;
    }

    List<JsonNode> answers(String cid) {
        return Words.among(heard("result"), "cid", cid);
    }

    JsonNode answer(String cid) {
        return assertThat(answers(cid)).as("answers to %s", cid).singleElement().actual();
    }

    String status(String cid) {
        return answer(cid).get("status").textValue();
    }
}
