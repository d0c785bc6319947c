/** The ports kept in memory, for tests and trials: the same promises, but only for as long as the process lives. */
@NullMarked
package dev.plumbline.store.memory;

import org.jspecify.annotations.NullMarked;
