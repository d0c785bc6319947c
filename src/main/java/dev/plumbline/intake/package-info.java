/** Files in and out: what was read from a file, and what was wrong with it, row by row. */
@NullMarked
package dev.plumbline.intake;

import org.jspecify.annotations.NullMarked;
