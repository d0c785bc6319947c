/** Tests of cells and figures. */
@NullMarked
package dev.plumbline.domain.cells;

import org.jspecify.annotations.NullMarked;
