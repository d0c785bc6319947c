/** Numbers about ratings, each with its source: how they are distributed, how managers differ and what that can prove. */
@NullMarked
package dev.plumbline.domain.statistics;

import org.jspecify.annotations.NullMarked;
