package dev.plumbline.benchmark;

import dev.plumbline.domain.cells.ReadinessCells;
import dev.plumbline.domain.cells.StatisticsCells;
import dev.plumbline.domain.session.Session;
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
 * All figures of a session that nobody has computed before, each time as the first thing a fresh virtual machine does:
 * what whoever opens a large session waits for. {@code mvn -Pjmh "-Djmh=FirstFiguresBenchmark"}
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstFiguresBenchmark {
    @Param({"25x8x8", "250x8x10"})
    String size = "";

    private Session session = Cohort.of("1x1x1").live();

    @Setup
    public void fill() {
        session = Cohort.of(size).live();
    }

    @Benchmark
    public Object statistics() {
        return StatisticsCells.of(session);
    }

    @Benchmark
    public Object readiness() {
        return ReadinessCells.of(session);
    }
}
