/** How long things take: one command runs what is asked for, see src/docs/benchmarks.md. */
@NullMarked
package dev.plumbline.benchmark;

import org.jspecify.annotations.NullMarked;
