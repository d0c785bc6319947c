/** Files of people and of what is said about them. */
@NullMarked
package dev.plumbline.intake.people;

import org.jspecify.annotations.NullMarked;
