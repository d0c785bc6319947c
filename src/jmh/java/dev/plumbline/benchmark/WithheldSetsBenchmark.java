package dev.plumbline.benchmark;

import dev.plumbline.domain.cells.FigureEngine;
import dev.plumbline.domain.cells.StatisticsEngine;
import dev.plumbline.domain.cells.Withholding;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Session;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The statistics after one edit for everybody and for sixteen members from whom somebody is withheld, an engine each.
 * Decides how many such members a session can have. {@code mvn -Pjmh "-Djmh=WithheldSetsBenchmark"}
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
public class WithheldSetsBenchmark {
    private static final int DIFFERENT = 64;

    private record Audience(Set<PersonId> withheld, FigureEngine engine) {
        Object figures(Session session) {
            return engine.figuresOf(Withholding.without(session, withheld));
        }
    }

    @Param({"25x8x8", "250x8x10"})
    String size = "";

    @Param({"0", "16"})
    int sets;

    private List<Audience> audiences = List.of();
    private List<Session> states = List.of();
    private int next;

    @Setup
    public void follow() {
        var cohort = Cohort.of(size);
        states = cohort.edits(cohort.live(), DIFFERENT);
        audiences = IntStream.rangeClosed(0, sets)
                .mapToObj(set -> set == 0 ? Set.<PersonId>of() : Set.of(cohort.person(set * cohort.reports())))
                .map(withheld -> new Audience(withheld, new StatisticsEngine()))
                .toList();
    }

    @Benchmark
    public void edit(Blackhole reader) {
        next = (next + 1) % states.size();
        for (var audience : audiences) reader.consume(audience.figures(states.get(next)));
    }
}
