/** How long figures take, by JMH: {@code mvn -Pjmh "-Djmh=name"}, where {@code -h} instead of a name explains. */
@NullMarked
package dev.plumbline.benchmark;

import org.jspecify.annotations.NullMarked;
