package dev.plumbline.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** The words in which the rules of who may import whom are written. */
public final class Layers {
    private static final String OURS = "dev.plumbline.";
    private static final String WAY_IN = "dev.plumbline";
    private static final Set<String> SIGNATURES =
            Set.of("Callable", "TimeUnit", "CompletableFuture", "CompletionStage");
    private static final Set<String> VARYING = Set.of("now", "nanoTime", "currentTimeMillis", "randomUUID", "random");
    private static final Set<String> CHANCE = Set.of("Random", "SplittableRandom", "SecureRandom", "ThreadLocalRandom");

    /** A call whose answer differs from run to run. */
    public static final DescribedPredicate<JavaMethodCall> ASKS_FOR_TIME_IDS_OR_CHANCE = describe(
            "the answer differs from run to run",
            call -> call.getTargetOwner().getPackageName().startsWith("java.")
                    && (VARYING.contains(call.getName())
                            || CHANCE.contains(call.getTargetOwner().getSimpleName())));

    /** Locks, atomics and concurrent collections; what stands in signatures of the JDK and of Vert.x is left out. */
    public static final DescribedPredicate<JavaClass> GUARDS_SHARED_STATE = resideInAPackage("java.util.concurrent..")
            .and(describe("are no mere part of a signature", type -> !SIGNATURES.contains(type.getSimpleName())));

    private final String[] packages;

    private Layers(Stream<String> packages) {
        this.packages = packages.toArray(String[]::new);
    }

    /** A package of the core. */
    public static Layers inside(String name) {
        return new Layers(Stream.of(OURS + "domain." + name));
    }

    /** A package of the shell with all below it. */
    public static Layers outside(String name) {
        return new Layers(Stream.of(OURS + name + ".."));
    }

    /** Packages of the shell that alone, the way in aside, may use something. */
    public static Layers only(String... names) {
        return new Layers(Arrays.stream(names).map(name -> OURS + name + ".."));
    }

    /** Whoever is inside may know these packages of ours, and itself; whoever is outside telemetry besides. */
    public ArchRule mayKnow(String... names) {
        var known = Arrays.stream(names).map(this::fullName);
        var allowed = Stream.of(Arrays.stream(packages), known, Stream.of(OURS + "telemetry.."))
                .flatMap(each -> each)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .dependOnClassesThat(resideInAPackage(WAY_IN + "..")
                        .and(resideInAnyPackage(allowed).negate()));
    }

    private String fullName(String name) {
        var isInside = packages[0].startsWith(OURS + "domain.");
        return isInside ? OURS + "domain." + name : OURS + name + "..";
    }

    public ArchRule mayUse(String... used) {
        return noClasses()
                .that(resideInAnyPackage(packages).negate())
                .and()
                .resideOutsideOfPackage(WAY_IN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(used);
    }
}
