package dev.plumbline.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.client.Board;
import dev.plumbline.client.LiveClient;
import dev.plumbline.client.setup.Table;
import dev.plumbline.testing.Await;
import dev.plumbline.testing.Seeded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A hundred thousand frames of members who get everything wrong. Each frame is answered as the protocol says, nothing is
 * held to be a bug, and afterwards nobody sits anywhere, no memory is gone, and the sessions are what their logs say.
 */
class GeneratedFramesIT {
    private static final int FRAMES = Integer.getInteger("plumbline.mistakes.frames", 100_000);
    private static final int WARM_UP = FRAMES / 10;
    private static final long SLACK_BYTES = 20L * 1024 * 1024;

    /** What a room keeps of each event, so that those who were away get the difference. */
    private static final long BYTES_AN_EVENT = 4 * 1024;

    private static final List<String> OF_SOCKETS =
            List.of("gateway.socket.Socket", "gateway.socket.Line", "room.Seat", "room.Talk", "room.Conversation");

    private final LogEar log = new LogEar();
    private final List<Table> tables = Stream.generate(House::live).limit(2).toList();

    @Seeded(fresh = 1)
    void nothing_is_left_of_what_is_wrong(long seed) throws Exception {
        log.open();
        var chance = new Random(seed);
        talk(WARM_UP, chance);
        var before = LiveObjects.await(GeneratedFramesIT::isQuiet);
        int accepted = talk(FRAMES - WARM_UP, chance);
        var after = LiveObjects.await(now -> isQuiet(now) && now.bytes() < bound(before, accepted));
        log.close();
        assertThat(log.heard()).isEmpty();
        assertThat(OF_SOCKETS)
                .allSatisfy(name -> assertThat(after.count(name)).as(name).isZero());
        assertThat(after.count("room.RoomVerticle")).isEqualTo(before.count("room.RoomVerticle"));
        assertThat(after.bytes()).isLessThan(bound(before, accepted));
        tables.forEach(GeneratedFramesIT::agrees);
    }

    private static boolean isQuiet(LiveObjects now) {
        return OF_SOCKETS.stream().allMatch(name -> now.count(name) == 0);
    }

    private static long bound(LiveObjects before, int accepted) {
        return before.bytes() + SLACK_BYTES + accepted * BYTES_AN_EVENT;
    }

    private int talk(int frames, Random chance) throws InterruptedException, ExecutionException {
        var left = new AtomicInteger(frames);
        var talking = new ArrayList<Future<Integer>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var seat :
                    tables.stream().flatMap(table -> table.seats().stream()).toList())
                talking.add(threads.submit(new Rowdy(seat, chance.nextLong(), left)::talk));
        }
        int accepted = 0;
        for (var one : talking) accepted += one.get();
        return accepted;
    }

    /** Whoever comes now holds what the log says, and the log holds together. */
    private static void agrees(Table table) {
        var client = Await.value(LiveClient.join(House.VERTX, table.facilitator()));
        assertThat(Await.value(client.prove()).holds()).isTrue();
        long position = Await.value(client.ask(Board::position));
        var api = House.api(table.facilitator());
        var path = "/sessions/" + table.session();
        var folded = Await.value(api.read(path + "/at/" + position)).path("cells");
        assertThat(Await.value(client.ask(Board::cells))).isEqualTo(cells(folded));
        assertThat(Await.value(api.read(path + "/log/verify")).path("ok").asBoolean())
                .isTrue();
        Await.value(client.leave());
    }

    private static Map<String, JsonNode> cells(JsonNode object) {
        var cells = new HashMap<String, JsonNode>();
        object.properties().forEach(cell -> cells.put(cell.getKey(), cell.getValue()));
        return cells;
    }
}
