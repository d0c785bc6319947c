/** The frames of the live connection as JSON (PROTOCOL §5): what clients say, and what the server says. */
@NullMarked
package dev.plumbline.wire.frame;

import org.jspecify.annotations.NullMarked;
