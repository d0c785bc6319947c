package dev.plumbline.figures;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.MessageCodec;

/** Hands an immutable value over by reference. Such messages never leave their node. */
record LocalCodec<T>(String name) implements MessageCodec<T, T> {
    private static final byte NOT_OF_VERTX = -1;

    static <T> LocalCodec<T> of(Class<T> type) {
        return new LocalCodec<>(type.getName());
    }

    @Override
    public T transform(T value) {
        return value;
    }

    @Override
    public void encodeToWire(Buffer buffer, T value) {
        throw new UnsupportedOperationException(name + " stays on its node");
    }

    @Override
    public T decodeFromWire(int position, Buffer buffer) {
        throw new UnsupportedOperationException(name + " stays on its node");
    }

    @Override
    public byte systemCodecID() {
        return NOT_OF_VERTX;
    }
}
