package dev.plumbline.load;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** How long edits took: until they went out, to their author's answer, to the last client, and to the figures of each client. */
record Timings(Timing outgoing, Timing answer, Timing lastClient, Timing figures) {
    static Timings of(String name, List<Edit> edits, List<Arrivals> arrivals) {
        var timings = new Timings(
                new Timing(name + ": due → edit"),
                new Timing(name + ": edit → its answer"),
                new Timing(name + ": edit → last client"),
                new Timing(name + ": delta → its figures"));
        edits.stream().filter(Edit::isKept).filter(Edit::measured).forEach(edit -> timings.add(edit, arrivals));
        return timings;
    }

    private void add(Edit edit, List<Arrivals> arrivals) {
        outgoing.add(edit.sent() - edit.due());
        answer.add(edit.answered() - edit.sent());
        lastClient.add(times(edit, arrivals).max().orElse(Long.MAX_VALUE) - edit.sent());
        arrivals.stream()
                .filter(client -> client.delta(edit.seq()) > 0 && client.figures(edit.seq()) > 0)
                .forEach(client -> figures.add(client.figures(edit.seq()) - client.delta(edit.seq())));
    }

    private static LongStream times(Edit edit, List<Arrivals> arrivals) {
        return arrivals.stream().mapToLong(client -> client.delta(edit.seq()));
    }

    /** Events that never reached a client, or whose figures never did, by what was heard. */
    static long missed(List<Edit> edits, List<Arrivals> arrivals, boolean figures) {
        return edits.stream()
                .filter(Edit::isKept)
                .mapToLong(edit -> arrivals.stream()
                        .filter(client -> client.delta(edit.seq()) == 0 || (figures && client.figures(edit.seq()) == 0))
                        .count())
                .sum();
    }

    Stream<String> rows() {
        return Stream.of(outgoing, answer, lastClient, figures)
                .filter(timing -> timing.count() > 0)
                .map(Timing::row);
    }
}
