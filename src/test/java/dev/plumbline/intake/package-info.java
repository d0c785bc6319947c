/** Files made for reading, and what must come of them. */
@NullMarked
package dev.plumbline.intake;

import org.jspecify.annotations.NullMarked;
