/** Tests of what computes figures beside the rooms. */
@NullMarked
package dev.plumbline.figures;

import org.jspecify.annotations.NullMarked;
