/** Tests of the shapes of tables. */
@NullMarked
package dev.plumbline.intake.framework.shape;

import org.jspecify.annotations.NullMarked;
