package dev.plumbline.gateway.socket;

import dev.plumbline.room.Conversation;
import dev.plumbline.wire.frame.ClientFrame;
import dev.plumbline.wire.frame.ClientFrames;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a client says before and after it has a conversation; keeps the order. On the socket's event loop. */
final class Line {
    private static final int MOST_WAITING = 200;

    private final Socket socket;
    private final Queue<ClientFrame> waiting = new ArrayDeque<>();
    private @Nullable Consumer<ClientFrame> first;
    private @Nullable Conversation conversation;
    private boolean gone;

    Line(Socket socket) {
        this.socket = socket;
    }

    void onFirst(Consumer<ClientFrame> handler) {
        first = handler;
    }

    void hear(String text) {
        ClientFrames.read(text).ifPresentOrElse(this::hear, () -> socket.close(CloseCode.MALFORMED));
    }

    private void hear(ClientFrame frame) {
        if (first != null) {
            var greeting = first;
            first = null;
            greeting.accept(frame);
        } else if (conversation != null) {
            conversation.hear(frame);
        } else if (waiting.size() < MOST_WAITING) {
            waiting.add(frame);
        } else {
            socket.close(CloseCode.RATE);
        }
    }

    void talkTo(Conversation found) {
        conversation = found;
        if (gone) found.left();
        while (!waiting.isEmpty()) found.hear(waiting.remove());
    }

    void left() {
        gone = true;
        socket.closed();
        if (conversation != null) conversation.left();
    }
}
