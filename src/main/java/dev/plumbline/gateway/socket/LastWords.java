package dev.plumbline.gateway.socket;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that the close frame arrives: a connection that is closed while the peer is still sending is reset, and what
 * was said last is lost. So first only our half is closed, and what still comes is thrown away for a moment.
 */
final class LastWords extends ChannelDuplexHandler {
    private static final long PATIENCE_SECONDS = 2;

    private @Nullable ChannelPromise closing;

    @Override
    public void close(ChannelHandlerContext channel, ChannelPromise closed) {
        if (closing == null && channel.channel() instanceof DuplexChannel half && half.isActive()) {
            closing = closed;
            half.shutdownOutput();
            half.config().setAutoRead(true);
            channel.executor().schedule(() -> channel.close(closed), PATIENCE_SECONDS, TimeUnit.SECONDS);
        } else {
            channel.close(closed);
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext channel, Object message) {
        if (closing == null) channel.fireChannelRead(message);
        else ReferenceCountUtil.release(message);
    }

    @Override
    public void channelInactive(ChannelHandlerContext channel) {
        if (closing != null) channel.close(closing);
        channel.fireChannelInactive();
    }
}
