/** The career framework as a valid value: tracks, levels, competencies, descriptors, transitions and their criteria. */
@NullMarked
package dev.plumbline.domain.framework;

import org.jspecify.annotations.NullMarked;
