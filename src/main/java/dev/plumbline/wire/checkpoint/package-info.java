/** The state of a session as text, so that a recovery need not begin at the first event. */
@NullMarked
package dev.plumbline.wire.checkpoint;

import org.jspecify.annotations.NullMarked;
