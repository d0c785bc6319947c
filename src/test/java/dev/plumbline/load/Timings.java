package dev.plumbline.load;

import java.util.List;
import java.util.stream.Stream;

/** How long edits took: to their author's answer, to the last client, and to the figures of each client. */
record Timings(Timing answer, Timing lastClient, Timing figures) {
    static Timings of(List<Edit> edits, List<Arrivals> arrivals) {
        var timings = new Timings(
                new Timing("edit → its answer"), new Timing("edit → last client"), new Timing("delta → its figures"));
        edits.stream().filter(Edit::isKept).filter(Edit::measured).forEach(edit -> timings.add(edit, arrivals));
        return timings;
    }

    private void add(Edit edit, List<Arrivals> arrivals) {
        answer.add(edit.answered() - edit.sent());
        lastClient.add(arrivals.stream()
                        .mapToLong(client -> client.delta(edit.seq()))
                        .max()
                        .orElseThrow()
                - edit.sent());
        arrivals.forEach(client -> figures.add(client.figures(edit.seq()) - client.delta(edit.seq())));
    }

    /** Events that never reached a client, or never with figures, by what was heard. */
    static long missed(List<Edit> edits, List<Arrivals> arrivals) {
        return edits.stream()
                .filter(Edit::isKept)
                .flatMap(edit -> arrivals.stream().filter(client -> client.delta(edit.seq()) == 0))
                .count();
    }

    Stream<String> rows() {
        return Stream.of(Timing.header(), answer.row(), lastClient.row(), figures.row());
    }
}
