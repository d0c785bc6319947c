package dev.plumbline.mistakes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.client.Json;
import dev.plumbline.testing.ServerProcess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** HTTP by hand, so that a request can be wrong in any way. */
final class RawHttp {
    private static final int PATIENCE_MILLIS = 60_000;
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");
    private static final String END = "\r\n";

    private RawHttp() {}

    /** What came back; a server that only hangs up has status 0. */
    record Answer(int status, String head, String text) {
        private static Answer of(byte[] bytes) {
            var all = new String(bytes, UTF_8);
            int end = all.indexOf(END + END);
            if (end < 0) return new Answer(0, all, "");
            return new Answer(Integer.parseInt(all.substring(9, 12)), all.substring(0, end), all.substring(end + 4));
        }

        boolean isProblem() {
            return head.toLowerCase(Locale.ROOT).contains("content-type: application/problem+json");
        }

        JsonNode json() {
            return Json.parse(text);
        }

        String code() {
            return json().path("code").asText();
        }

        String detail() {
            return json().path("detail").asText();
        }
    }

    /** An administrator's request with the body as it is. */
    static Answer post(String path, String mediaType, byte[] body, String... headers) {
        var more = Arrays.copyOf(headers, headers.length + 1);
        more[headers.length] = "Content-Type: " + mediaType;
        return request("POST /api/v1" + path, body, more);
    }

    static Answer post(String path, String mediaType, String body, String... headers) {
        return post(path, mediaType, body.getBytes(UTF_8), headers);
    }

    static Answer get(String path, String... headers) {
        return request("GET " + path, new byte[0], headers);
    }

    /** An administrator's request whose length is true. */
    static Answer request(String line, byte[] body, String... headers) {
        var more = Arrays.copyOf(headers, headers.length + 1);
        more[headers.length] = "Content-Length: " + body.length;
        return send(head(line, more), body);
    }

    static byte[] head(String line, String... headers) {
        var head = new StringBuilder(line + " HTTP/1.1" + END);
        head.append("Host: localhost").append(END).append("Connection: close").append(END);
        head.append("Authorization: Bearer ").append(ServerProcess.ADMIN_TOKEN).append(END);
        for (var header : headers) head.append(header).append(END);
        return head.append(END).toString().getBytes(ISO_8859_1);
    }

    /** Sends the parts one after the other and hears to the end; a server may hang up before it has heard all. */
    static Answer send(byte[]... parts) {
        try (var socket = open()) {
            Thread.ofVirtual().start(() -> write(socket, List.of(parts)));
            return Answer.of(readAll(socket));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Sends the first part, waits until something else is done, and sends the rest. */
    static Answer sendSlowly(byte[] first, Runnable meanwhile, byte[] rest) {
        try (var socket = open()) {
            write(socket, List.of(first));
            meanwhile.run();
            write(socket, List.of(rest));
            return Answer.of(readAll(socket));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Sends the parts, and hangs up without hearing anything. */
    static void abandon(byte[]... parts) {
        try (var socket = open()) {
            write(socket, List.of(parts));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Socket open() throws IOException {
        var socket = new Socket(House.ADDRESS.host(), House.ADDRESS.port());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    private static boolean write(Socket socket, List<byte[]> parts) {
        try {
            for (var part : parts) socket.getOutputStream().write(part);
            socket.getOutputStream().flush();
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    /** A server may leave the connection open for a body that is still announced. */
    private static boolean isWhole(ByteArrayOutputStream heard) {
        var text = heard.toString(ISO_8859_1);
        int end = text.indexOf(END + END);
        var length = LENGTH.matcher(text);
        return end >= 0 && length.find() && heard.size() >= end + 2 * END.length() + Integer.parseInt(length.group(1));
    }

    /** What was heard before the connection broke counts. */
    private static byte[] readAll(Socket socket) {
        var heard = new ByteArrayOutputStream();
        var chunk = new byte[8192];
        try {
            while (!isWhole(heard)) {
                int read = socket.getInputStream().read(chunk);
                if (read < 0) break;
                heard.write(chunk, 0, read);
            }
        } catch (IOException broken) {
            return heard.toByteArray();
        }
        return heard.toByteArray();
    }
}
