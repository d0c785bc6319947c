package dev.plumbline.benchmark;

import dev.plumbline.domain.statistics.Basis;
import dev.plumbline.domain.statistics.Distribution;
import dev.plumbline.domain.statistics.Ratee;
import dev.plumbline.domain.statistics.RatingTable;
import java.util.List;
import java.util.Random;
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
 * One edit of a rating, and the distributions it moves with all their summaries: of the competency, of the manager in it,
 * of the level, of everything. {@code mvn -Pjmh "-Djmh=DistributionBenchmark"}
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DistributionBenchmark {
    @Param({"25x8x8", "500x8x10"})
    String size = "";

    private final Random random = new Random(3);
    private RatingTable table = new RatingTable(List.of());
    private Cohort cohort = new Cohort(1, 1, 1);

    @Setup
    public void fill() {
        cohort = Cohort.of(size);
        table = new RatingTable(IntStream.range(0, cohort.competencies())
                .mapToObj(number -> "c" + number)
                .toList());
        for (int person = 0; person < cohort.people(); person++) {
            table.place(new Ratee("p" + person, manager(person), level(person)));
            for (var competency : table.competencies()) rate(person, competency);
        }
    }

    @Benchmark
    public void distributions(Blackhole reader) {
        int person = random.nextInt(cohort.people());
        var competency = table.competencies().get(random.nextInt(cohort.competencies()));
        rate(person, competency);
        read(table.pool(competency).current(), reader);
        read(table.ofManager(manager(person), competency).current(), reader);
        read(table.ofStratum(level(person)).current(), reader);
        read(table.all().current(), reader);
    }

    private void rate(int person, String competency) {
        table.rate(Basis.CURRENT, "p" + person, competency, 1 + random.nextInt(5));
    }

    private static void read(Distribution distribution, Blackhole reader) {
        reader.consume(distribution.counts());
        reader.consume(distribution.mean());
        reader.consume(distribution.standardDeviation());
        reader.consume(distribution.firstQuartile());
        reader.consume(distribution.median());
        reader.consume(distribution.thirdQuartile());
        reader.consume(distribution.interpolatedMedian());
    }

    private String manager(int person) {
        return "m" + person / cohort.reports();
    }

    private static String level(int person) {
        return "l" + person % 6;
    }
}
