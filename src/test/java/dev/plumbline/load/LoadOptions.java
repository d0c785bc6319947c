package dev.plumbline.load;

import dev.plumbline.load.baseline.Baseline;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
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
    private static final int MOST_ROUNDS = 20;
    private static final int MOST_JOINS = 200;
    private static final int MOST_WITHHELD = 50;
    private static final int HALF = 50;
    private static final double PERCENT = 100;

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

    @Option(
            names = "--competencies",
            defaultValue = "8",
            description = "competencies of a framework made up; of a given one, how many are rated at most")
    int competencies;

    @Option(
            names = "--withheld",
            defaultValue = "6",
            description = "managers who are calibrated themselves; each makes another set of withheld people")
    int withheld;

    @Option(
            names = "--clients",
            defaultValue = "20",
            description = "one facilitator, observer and screen, the rest committee")
    int clients;

    @Option(
            names = "--parse",
            defaultValue = "8",
            description =
                    "how many of them parse all, edit, and prove their digests; the others only look at positions")
    int parse;

    @Option(names = "--arrive", defaultValue = "8", description = "how many of them join a second at the beginning")
    int arrive;

    @Option(names = "--edits", defaultValue = "10", description = "edits a second, of all together")
    int edits;

    @Option(names = "--seconds", defaultValue = "60", description = "how long to measure each subject, over all rounds")
    int seconds;

    @Option(names = "--rounds", defaultValue = "3", description = "in how many turns of each")
    int rounds;

    @Option(names = "--warm-up", defaultValue = "10", description = "seconds of edits to each that are not measured")
    int warmUp;

    @Option(
            names = "--joins",
            defaultValue = "12",
            description = "clients that join and leave in turns of their own, while edits are measured")
    int joins;

    @Option(
            names = "--slow",
            defaultValue = "0",
            description = "this percentage stops reading in every other turn; then there are no baselines")
    int slow;

    @Option(
            names = "--beside",
            split = ",",
            defaultValue = "RELAY,INSERT",
            description = "which baselines to measure beside it: ${COMPLETION-CANDIDATES}")
    List<Baseline> beside = List.of();

    @Option(names = "--alone", description = "without any baseline")
    boolean alone;

    @Option(names = "--targets", description = "say which targets are met")
    boolean targets;

    @Option(names = "--seed", defaultValue = "1", description = "the seed of who works where, and who edits what")
    long seed;

    /** Refuses what is out of bounds, in a sentence. */
    void check() {
        within("--clients", clients, FEWEST_CLIENTS, MOST_CLIENTS);
        within("--arrive", arrive, 1, MOST_CLIENTS);
        within("--edits", edits, 1, MOST_EDITS_PER_SECOND);
        within("--seconds", seconds, 1, MOST_SECONDS);
        within("--warm-up", warmUp, 0, MOST_SECONDS);
        within("--people", people, 1, MOST_PEOPLE);
        within("--competencies", competencies, 1, MOST_COMPETENCIES);
        within("--withheld", withheld, 0, Math.min(MOST_WITHHELD, people / 8));
        within("--rounds", rounds, 1, Math.min(MOST_ROUNDS, seconds));
        within("--joins", joins, 0, MOST_JOINS);
        within("--slow", slow, 0, HALF);
        within("--parse", parse, FEWEST_CLIENTS, clients - sleepers());
        if (!url.map(LoadOptions::isLoopback).orElse(true)) refuse("--url must point to this machine");
        if (url.isPresent() && token.isEmpty()) refuse("--url needs --token");
    }

    /** How many stop reading for a while; at least one, if any. */
    int sleepers() {
        return (int) Math.ceil(clients * slow / PERCENT);
    }

    /** All but the facilitator, who reads and is there first. */
    Mix mix() {
        return new Mix(parse - 1, sleepers(), arrive);
    }

    int secondsOfTurn() {
        return seconds / rounds;
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
