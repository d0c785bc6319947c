package dev.plumbline.load;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a run is asked for; each number has an end, and only this machine's own servers are measured. */
final class LoadOptions {
    private static final int MOST_CLIENTS = 200;
    private static final int MOST_EDITS_PER_SECOND = 200;
    private static final int MOST_SECONDS = 600;
    private static final int MOST_PEOPLE = 5_000;
    private static final int MOST_COMPETENCIES = 30;
    private static final int FEWEST_CLIENTS = 4;

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec = CommandSpec.create();

    @Option(names = "--url", description = "a server that runs on this machine; without it the run starts its own")
    Optional<URI> url = Optional.empty();

    @Option(
            names = "--token",
            defaultValue = "${env:PLUMBLINE_ADMIN_TOKEN}",
            description = "that server's administrator token")
    Optional<String> token = Optional.empty();

    @Option(names = "--framework", description = "a long matrix as CSV; without it one is made up")
    Optional<Path> framework = Optional.empty();

    @Option(names = "--people", defaultValue = "60", description = "people in the session")
    int people;

    @Option(names = "--competencies", defaultValue = "8", description = "competencies of a framework made up")
    int competencies;

    @Option(
            names = "--clients",
            defaultValue = "20",
            description = "one facilitator, observer and screen, the rest committee")
    int clients;

    @Option(names = "--edits", defaultValue = "10", description = "edits a second, of all together")
    int edits;

    @Option(names = "--seconds", defaultValue = "60", description = "how long to measure")
    int seconds;

    @Option(names = "--warm-up", defaultValue = "10", description = "seconds of edits that are not measured")
    int warmUp;

    @Option(names = "--seed", defaultValue = "1", description = "the seed of who edits what")
    long seed;

    /** Refuses what is out of bounds, in a sentence. */
    void check() {
        within("--clients", clients, FEWEST_CLIENTS, MOST_CLIENTS);
        within("--edits", edits, 1, MOST_EDITS_PER_SECOND);
        within("--seconds", seconds, 1, MOST_SECONDS);
        within("--warm-up", warmUp, 0, MOST_SECONDS);
        within("--people", people, 1, MOST_PEOPLE);
        within("--competencies", competencies, 1, MOST_COMPETENCIES);
        if (!url.map(LoadOptions::isLoopback).orElse(true)) refuse("--url must point to this machine");
        if (url.isPresent() && token.isEmpty()) refuse("--url needs --token");
    }

    private void within(String option, int value, int least, int most) {
        if (value < least || value > most) refuse(option + " must be from " + least + " to " + most);
    }

    private static boolean isLoopback(URI url) {
        try {
            return InetAddress.getByName(url.getHost()).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private void refuse(String sentence) {
        throw new ParameterException(spec.commandLine(), sentence);
    }
}
