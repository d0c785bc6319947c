/** Files that leave: what a session decided. */
@NullMarked
package dev.plumbline.intake.report;

import org.jspecify.annotations.NullMarked;
