package dev.plumbline.gateway.http;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A file inside the program. Never one of the folder the server was started in, which Vert.x would look at first. */
record Packaged(Buffer content) {
    static Packaged of(String name) {
        try (var file = Packaged.class.getResourceAsStream("/" + name)) {
            if (file == null) throw new IllegalStateException("the program was built without " + name);
            return new Packaged(Buffer.buffer(file.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
