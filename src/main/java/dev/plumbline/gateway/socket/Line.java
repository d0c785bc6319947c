package dev.plumbline.gateway.socket;

import dev.plumbline.room.Conversation;
import dev.plumbline.wire.frame.ClientFrame;
import dev.plumbline.wire.frame.ClientFrames;
import io.vertx.core.Context;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a client says before and after it has a conversation; keeps the order. On the socket's event loop. */
final class Line {
    private record Said(ClientFrame frame, int length) {}

    private final Socket socket;
    private final Context context;
    private final Flow flow;
    private final Queue<Said> waiting = new ArrayDeque<>();
    private @Nullable Consumer<ClientFrame> first;
    private @Nullable Conversation conversation;
    private boolean gone;

    Line(Socket socket, Context context) {
        this.socket = socket;
        this.context = context;
        this.flow = new Flow(socket);
    }

    void onFirst(Consumer<ClientFrame> handler) {
        first = handler;
    }

    void hear(String text) {
        ClientFrames.read(text)
                .ifPresentOrElse(
                        frame -> hear(new Said(frame, text.length())), () -> socket.close(CloseCode.MALFORMED));
    }

    /** What waits for a conversation counts as not dealt with, so only a little can. */
    private void hear(Said said) {
        if (first != null) {
            var greeting = first;
            first = null;
            greeting.accept(said.frame());
            return;
        }
        flow.heard(said.length());
        if (conversation == null) waiting.add(said);
        else tell(conversation, said);
    }

    /** May be called on any thread. */
    void talkTo(Conversation found) {
        context.runOnContext(here -> begin(found));
    }

    private void begin(Conversation found) {
        conversation = found;
        if (gone) found.left();
        while (!waiting.isEmpty()) tell(found, waiting.remove());
    }

    private void tell(Conversation room, Said said) {
        room.hear(said.frame(), said.length())
                .onComplete(done -> context.runOnContext(here -> flow.dealtWith(said.length())));
    }

    void left() {
        gone = true;
        waiting.clear();
        socket.closed();
        if (conversation != null) conversation.left();
    }
}
