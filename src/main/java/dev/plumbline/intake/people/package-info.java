/** Files of people, ratings, proposals and attestations. */
@NullMarked
package dev.plumbline.intake.people;

import org.jspecify.annotations.NullMarked;
