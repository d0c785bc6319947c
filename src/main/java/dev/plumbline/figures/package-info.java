/** Figures of live sessions, computed beside the rooms: session states in, all their figures out. */
@NullMarked
package dev.plumbline.figures;

import org.jspecify.annotations.NullMarked;
