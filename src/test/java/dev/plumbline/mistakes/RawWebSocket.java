package dev.plumbline.mistakes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;

/** A WebSocket by hand, for frames that no library would send. */
final class RawWebSocket implements AutoCloseable {
    private static final String GREETING = """
            GET /ws HTTP/1.1
            Host: localhost
            Upgrade: websocket
            Connection: Upgrade
            Sec-WebSocket-Version: 13
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
            Sec-WebSocket-Protocol: plumbline.v1

            """;

    static final int TEXT = 1;
    static final int CONTINUATION = 0;
    static final int PING = 9;
    static final int LAST = 0x80;
    private static final int MASKED = 0x80;
    private static final int CLOSE = 8;
    private static final int OPCODE = 0x0F;
    private static final int TWO_BYTES = 126;
    private static final int EIGHT_BYTES = 127;
    private static final int SHORT = 0xFFFF;

    private final Socket socket;
    private final DataInputStream in;

    RawWebSocket() {
        try {
            socket = RawHttp.open();
            in = new DataInputStream(socket.getInputStream());
            send(GREETING.replace("\n", "\r\n").getBytes(ISO_8859_1));
            var head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) head.append((char) in.readUnsignedByte());
            if (!head.toString().startsWith("HTTP/1.1 101")) throw new AssertionError(head);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A frame with these first bits, masked as a client's must be; the mask is zero. */
    RawWebSocket frame(int first, byte[] payload) {
        return raw(first, MASKED, payload);
    }

    RawWebSocket raw(int first, int masked, byte[] payload) {
        var frame = new ByteArrayOutputStream();
        frame.write(first);
        if (payload.length < TWO_BYTES) {
            frame.write(masked | payload.length);
        } else if (payload.length <= SHORT) {
            frame.write(masked | TWO_BYTES);
            frame.write(payload.length >> 8);
            frame.write(payload.length);
        } else {
            frame.write(masked | EIGHT_BYTES);
            for (int shift = 56; shift >= 0; shift -= 8) frame.write((int) ((long) payload.length >> shift));
        }
        if (masked != 0) frame.writeBytes(new byte[4]);
        frame.writeBytes(payload);
        send(frame.toByteArray());
        return this;
    }

    /** The code of the close frame that ends it all. */
    int closeCode() {
        try {
            for (int opcode = in.readUnsignedByte() & OPCODE; ; opcode = in.readUnsignedByte() & OPCODE) {
                var payload = new byte[length()];
                in.readFully(payload);
                if (opcode == CLOSE) return ((payload[0] & 0xFF) << 8) | (payload[1] & 0xFF);
            }
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    private int length() throws IOException {
        int length = in.readUnsignedByte();
        if (length == TWO_BYTES) return in.readUnsignedShort();
        return length == EIGHT_BYTES ? Math.toIntExact(in.readLong()) : length;
    }

    /** What the server does not take any more is lost. */
    private void send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
