package dev.plumbline.gateway.socket;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.TimeUnit;

/**
 * Sees to it that the close frame arrives: a connection that is closed while the peer is still sending is reset, and what
 * was said last is lost. So first only our half is closed, once all is written, and what still comes is thrown away.
 */
@SuppressWarnings("FutureReturnValueIgnored") // whatever becomes of these steps, the promise of the close is kept
final class LastWords extends ChannelDuplexHandler {
    private static final long PATIENCE_SECONDS = 2;

    private boolean listening;

    @Override
    public void close(ChannelHandlerContext channel, ChannelPromise closed) {
        channel.channel().closeFuture().addListener(done -> closed.trySuccess());
        if (listening) return;
        listening = true;
        if (channel.channel() instanceof DuplexChannel half)
            channel.executor().execute(() -> endSpeaking(channel, half));
        else channel.close();
    }

    /** What is to be said may still wait for its turn on the event loop, so this waits behind it. */
    private static void endSpeaking(ChannelHandlerContext channel, DuplexChannel half) {
        channel.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(written -> half.shutdownOutput());
        half.config().setAutoRead(true);
        channel.executor().schedule(() -> channel.close(), PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void channelRead(ChannelHandlerContext channel, Object message) {
        if (!listening) channel.fireChannelRead(message);
        else ReferenceCountUtil.release(message);
    }
}
