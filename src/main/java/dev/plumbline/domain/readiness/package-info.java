/** The criteria of a move held against ratings, attestations and dates: a verdict, the gaps and the reasons. */
@NullMarked
package dev.plumbline.domain.readiness;

import org.jspecify.annotations.NullMarked;
