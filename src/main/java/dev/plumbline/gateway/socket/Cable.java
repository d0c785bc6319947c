package dev.plumbline.gateway.socket;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;

/** The TCP connection under a WebSocket, for what the WebSocket itself cannot do. Safe on every thread. */
record Cable(Channel channel) {
    /** A large buffer of the kernel would hide for megabytes that a client does not read (PROTOCOL [R12]). */
    private static final int KERNEL_BYTES = 64 * 1024;

    static Cable of(HttpServerRequest request) {
        return new Cable(((HttpServerConnection) request.connection())
                .channelHandlerContext()
                .channel());
    }

    /** Only for live connections: a download by HTTP is faster with all that the kernel gives. */
    void keepBuffersSmall() {
        channel.config().setOption(ChannelOption.SO_SNDBUF, KERNEL_BYTES);
    }

    /** Sees to it that a peer which is still sending hears why it is closed. */
    void keepLastWords() {
        channel.pipeline().addFirst(new LastWords());
    }

    /** Ends it at once, past all handlers, which would first write what the peer does not read. */
    @SuppressWarnings("FutureReturnValueIgnored") // the socket hears of the end by itself
    void cut() {
        channel.pipeline().firstContext().close();
    }
}
