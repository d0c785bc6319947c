package dev.plumbline.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * What an operation costs the processor, wherever others compete for it and the clock on the wall tells little.
 * {@code mvn -Pjmh "-Djmh=EditBenchmark -prof dev.plumbline.benchmark.ProcessorTime"}
 */
public final class ProcessorTime implements InternalProfiler {
    private static final String WORKERS = "jmh-worker";
    private static final double NANOS_IN_MICROS = 1_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long begun;

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        begun = used();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double micros =
                (used() - begun) / NANOS_IN_MICROS / result.getMetadata().getAllOps();
        return List.of(new ScalarResult("processor", micros, "us/op", AggregationPolicy.AVG));
    }

    @Override
    public String getDescription() {
        return "Processor time of the threads that run the benchmark, for each operation";
    }

    private long used() {
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(Objects::nonNull)
                .filter(thread -> thread.getThreadName().contains(WORKERS))
                .mapToLong(ThreadInfo::getThreadId)
                .map(threads::getThreadCpuTime)
                .sum();
    }
}
