/** A session as a map of cells: which cells it has, which an event changed, and who may see which of them. */
@NullMarked
package dev.plumbline.domain.cells;

import org.jspecify.annotations.NullMarked;
