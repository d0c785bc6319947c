package dev.plumbline;

import dev.plumbline.access.Links;
import dev.plumbline.demo.Demo;
import dev.plumbline.demo.Demo.Invitation;
import dev.plumbline.figures.FiguresClient;
import dev.plumbline.gateway.http.Edge;
import dev.plumbline.gateway.http.HttpVerticle;
import dev.plumbline.gateway.http.ImportBoard;
import dev.plumbline.room.Dossiers;
import dev.plumbline.room.Founding;
import dev.plumbline.room.Preparation;
import dev.plumbline.room.Rooms;
import dev.plumbline.store.OrganisationStore;
import dev.plumbline.store.SessionStore;
import dev.plumbline.store.postgres.PostgresLinkStore;
import dev.plumbline.store.postgres.PostgresOrganisationStore;
import dev.plumbline.store.postgres.PostgresPool;
import dev.plumbline.store.postgres.PostgresSessionStore;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.ThreadingModel;
import io.vertx.core.Vertx;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The parts of a running server, built by hand from the stores to the edge. Blocks the thread that starts and closes it.
 */
final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    private final Vertx vertx;
    private final Settings settings;
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final SecureRandom chance = new SecureRandom();
    private final SessionStore sessions;
    private final OrganisationStore organisation;
    private final Links links;
    private final Dossiers dossiers;
    private final Founding founding;
    private final Rooms rooms;

    Server(Vertx vertx, Settings settings, PostgresPool pool) {
        this.vertx = vertx;
        this.settings = settings;
        this.sessions = new PostgresSessionStore(vertx, pool, SessionStore.LEASE);
        this.organisation = new PostgresOrganisationStore(vertx, pool);
        this.links = new Links(new PostgresLinkStore(vertx, pool), clock, chance, settings.adminToken());
        this.dossiers = new Dossiers(organisation, chance);
        this.founding = new Founding(organisation, sessions, dossiers, clock, chance);
        var figures = new SessionFigures(FiguresClient.start(vertx).await());
        this.rooms = new Rooms(vertx, sessions, NodeFile.in(settings.data()), figures, dossiers, clock);
    }

    /** Gives the links to show whoever started the server. */
    List<Invitation> start() {
        var invitations = new InvitationFile(settings.data());
        invitations.add(firstInvitations());
        openDoors();
        return invitations.read().stream().filter(this::isOfThisDatabase).toList();
    }

    /** The data folder may have served another database before; its links open nothing here. */
    private boolean isOfThisDatabase(Invitation invitation) {
        return links.knows(invitation.token()).await();
    }

    private void openDoors() {
        var edge = new Edge(
                settings.host(),
                settings.port(),
                settings.publicUrl().toString(),
                links,
                rooms,
                sessions,
                organisation,
                founding,
                new Preparation(organisation, sessions, rooms, dossiers),
                new ImportBoard(vertx, clock),
                clock);
        var loops = new DeploymentOptions().setInstances(Runtime.getRuntime().availableProcessors());
        vertx.deployVerticle(() -> new HttpVerticle(edge), loops).await();
    }

    private List<Invitation> firstInvitations() {
        var invitations = settings.demo() == Settings.Demo.OFF ? List.<Invitation>of() : demo();
        if (!invitations.isEmpty() || links.hasAdministrator().await()) return invitations;
        return List.of(
                new Invitation("administrator", links.forAdministrator("server").await()));
    }

    /** Reads files and folds lists for a while, so it has a worker thread of its own. */
    private List<Invitation> demo() {
        LOG.info("Looking whether there is anything in the database ...");
        var loading = new DemoLoading(new Demo(organisation, sessions, founding, links, clock));
        var worker = new DeploymentOptions().setThreadingModel(ThreadingModel.WORKER);
        vertx.undeploy(vertx.deployVerticle(loading, worker).await()).await();
        if (settings.demo() == Settings.Demo.ON && loading.invitations().isEmpty()) {
            LOG.warn("The database is not empty, so the demo organisation was not loaded");
        }
        return loading.invitations();
    }

    /** Lets everybody go before the database is put away. */
    @Override
    public void close() {
        rooms.close().await();
        LOG.info("Stopped; everything acknowledged is saved");
    }
}
