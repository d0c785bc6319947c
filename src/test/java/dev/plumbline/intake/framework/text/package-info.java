/** Tests of what the text of a cell says. */
@NullMarked
package dev.plumbline.intake.framework.text;

import org.jspecify.annotations.NullMarked;
