/** Tests of the state of a session as text. */
@NullMarked
package dev.plumbline.wire.checkpoint;

import org.jspecify.annotations.NullMarked;
