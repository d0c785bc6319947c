package dev.plumbline.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.testing.Cast;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Two clients of every member, who ask for anything, come and go and read as they like, while the store takes its time. */
final class RandomMeeting {
    private record Sent(Client by, String frame) {}

    private final Random random;
    private final RandomFrames frames;
    private final Stage stage;
    private final List<Client> clients = new ArrayList<>();
    private final Map<String, Sent> unanswered = new LinkedHashMap<>();
    private final Map<String, Long> acknowledged = new HashMap<>();

    RandomMeeting(long seed) {
        random = new Random(seed);
        frames = new RandomFrames(random);
        stage = Stage.impatient(random.nextBoolean() ? Mode.OPEN : Mode.BLIND);
        for (var member : Cast.members()) {
            clients.add(stage.client(member.id()).comeInline());
            clients.add(stage.client(member.id()));
        }
    }

    Stage stage() {
        return stage;
    }

    List<Client> clients() {
        return clients;
    }

    /** What was answered with ok or duplicate, and the position told. */
    Map<String, Long> acknowledged() {
        return acknowledged;
    }

    void go(int steps) {
        stage.store().hold();
        for (int i = 0; i < steps; i++) step();
    }

    private void step() {
        switch (random.nextInt(16)) {
            case 0 -> come(any());
            case 1 -> any().leave();
            case 2 -> stage.store().release();
            case 3 -> stage.loop().pass(random.nextInt(300));
            case 4 -> resend();
            case 5 -> any().stopReading();
            case 6, 7 -> any().readOn();
            case 8 -> stage.room().beat();
            default -> ask();
        }
        listen();
    }

    private void ask() {
        var client = by(new MemberId(frames.by()));
        if (!client.isThere()) client.comeBack();
        var asked = frames.next();
        var cid = new UUID(random.nextLong(), random.nextLong()).toString();
        var sent = new Sent(client, Words.command(cid, asked.op(), asked.rest(), client.position()));
        unanswered.put(cid, sent);
        client.tell(sent.frame());
        if (random.nextBoolean()) stage.loop().settle();
    }

    /** What was not answered is sent again, by any client of the same member. */
    private void resend() {
        unanswered.values().stream()
                .skip(random.nextInt(unanswered.size() + 1))
                .findFirst()
                .ifPresent(sent -> by(sent.by().member()).tell(sent.frame()));
    }

    private void come(Client client) {
        switch (random.nextInt(4)) {
            case 0 -> client.comeInline();
            case 1 -> client.greet();
            default -> client.comeBack();
        }
        if (client.isThere() && client.isToFetch()) {
            var snapshot = client.fetch();
            if (random.nextBoolean()) stage.store().release();
            client.sayAt(snapshot.seq());
        }
    }

    /** Notes the answers. */
    private void listen() {
        for (var client : clients) {
            for (var result : client.heard("result")) {
                var cid = result.get("cid").asText();
                unanswered.remove(cid);
                if (result.has("seq")) {
                    var before = acknowledged.put(cid, result.get("seq").longValue());
                    assertThat(before)
                            .as("[R7] one position for %s", cid)
                            .isIn(null, result.get("seq").longValue());
                }
            }
        }
    }

    /** The store answers, all that is under way arrives, and everybody who still may comes back. */
    void end() {
        clients.forEach(Client::readOn);
        stage.store().releaseAll();
        stage.loop().pass(5_000);
        listen();
        for (var client : clients) if (!client.isThere() && isMember(client)) client.comeInline();
        unanswered.values().removeIf(sent -> !isMember(sent.by()));
        for (var sent : List.copyOf(unanswered.values())) by(sent.by().member()).say(sent.frame());
        listen();
        stage.loop().pass(5_000);
    }

    private boolean isMember(Client client) {
        return stage.fold().session().member(client.member()).isPresent();
    }

    Map<String, Sent> unanswered() {
        return unanswered;
    }

    private Client any() {
        return clients.get(random.nextInt(clients.size()));
    }

    private Client by(MemberId member) {
        var own = clients.stream()
                .filter(client -> client.member().equals(member))
                .toList();
        return own.get(random.nextInt(own.size()));
    }
}
