/** People, their placements, the cycles they are reviewed in and the assessments made of them. */
@NullMarked
package dev.plumbline.domain.people;

import org.jspecify.annotations.NullMarked;
