package dev.plumbline;

import dev.plumbline.demo.Demo;
import dev.plumbline.demo.Demo.Invitation;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import java.util.List;

/** Loads the demo organisation when it is deployed, on the thread it was deployed to. */
final class DemoLoading extends VerticleBase {
    private final Demo demo;
    private List<Invitation> invitations = List.of();

    DemoLoading(Demo demo) {
        this.demo = demo;
    }

    @Override
    public Future<?> start() {
        return demo.loadIfEmpty().onSuccess(loaded -> invitations = loaded.orElse(List.of()));
    }

    /** The links to its session; empty if there was something in the database already. */
    List<Invitation> invitations() {
        return invitations;
    }
}
