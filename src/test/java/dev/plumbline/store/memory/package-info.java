/** The contracts, run in memory. */
@NullMarked
package dev.plumbline.store.memory;

import org.jspecify.annotations.NullMarked;
