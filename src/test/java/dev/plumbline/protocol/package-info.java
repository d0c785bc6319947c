/** Whether a running server keeps the protocol, asked by a client that knows nothing but its rules. */
@NullMarked
package dev.plumbline.protocol;

import org.jspecify.annotations.NullMarked;
