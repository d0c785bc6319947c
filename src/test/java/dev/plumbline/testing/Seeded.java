package dev.plumbline.testing;

import static java.util.Objects.requireNonNull;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** A law, tried with seeds that once failed and with fresh ones; the name of a failing run tells the seed to put into {@code known}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "seed {0}")
@ArgumentsSource(Seeded.Seeds.class)
public @interface Seeded {
    long[] known() default {};

    int fresh() default 100;

    /** The known seeds first, then the fresh ones. */
    final class Seeds implements ArgumentsProvider, AnnotationConsumer<Seeded> {
        private @Nullable Seeded seeded;

        @Override
        public void accept(Seeded annotation) {
            seeded = annotation;
        }

        @Override
        public Stream<? extends Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context) {
            var wanted = requireNonNull(seeded);
            var fresh = ThreadLocalRandom.current().longs(wanted.fresh());
            return LongStream.concat(LongStream.of(wanted.known()), fresh).mapToObj(Arguments::of);
        }
    }
}
