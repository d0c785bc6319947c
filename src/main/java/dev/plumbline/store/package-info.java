/** The ports to what is kept, in the core's types; {@code memory} and {@code postgres} keep the same promises. */
@NullMarked
package dev.plumbline.store;

import org.jspecify.annotations.NullMarked;
