package dev.plumbline.benchmark;

import dev.plumbline.domain.cells.FigureEngine;
import dev.plumbline.domain.cells.ReadinessEngine;
import dev.plumbline.domain.cells.StatisticsEngine;
import dev.plumbline.domain.session.Session;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/**
 * All figures after one edit of a live session, by engines that have seen so many edits before. Decides whether figures
 * can follow every edit. {@code mvn -Pjmh "-Djmh=EditBenchmark"}
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
public class EditBenchmark {
    private static final int DIFFERENT = 64;

    @Param({"25x8x8", "250x8x10", "500x8x10"})
    String size = "";

    @Param({"0", "2000"})
    int earlier;

    private final FigureEngine statistics = new StatisticsEngine();
    private final FigureEngine readiness = new ReadinessEngine();
    private List<Session> states = List.of();
    private int next;

    @Setup
    public void follow() {
        var cohort = Cohort.of(size);
        states = cohort.edits(cohort.live(), DIFFERENT);
        for (int edit = 0; edit <= earlier; edit++) {
            statistics.figuresOf(edited());
            readiness.figuresOf(edited());
        }
    }

    @Benchmark
    public Object statistics() {
        return statistics.figuresOf(edited());
    }

    @Benchmark
    public Object readiness() {
        return readiness.figuresOf(edited());
    }

    private Session edited() {
        next = (next + 1) % states.size();
        return states.get(next);
    }
}
