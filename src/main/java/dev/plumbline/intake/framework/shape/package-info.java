/** The shapes in which tables show a framework, told apart and turned into the long one. */
@NullMarked
package dev.plumbline.intake.framework.shape;

import org.jspecify.annotations.NullMarked;
