/** Framework files, real ones and small ones. */
@NullMarked
package dev.plumbline.intake.framework;

import org.jspecify.annotations.NullMarked;
