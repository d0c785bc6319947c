/** The live connection: greeting, frames in and out, heartbeat and close codes (PROTOCOL §5). */
@NullMarked
package dev.plumbline.gateway.socket;

import org.jspecify.annotations.NullMarked;
