/** Tests of the cells, of who receives which of them, and of the differences that are sent. */
@NullMarked
package dev.plumbline.domain.cells;

import org.jspecify.annotations.NullMarked;
