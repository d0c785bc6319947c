/** The edge: HTTP and WebSocket, and nothing else that knows of them. */
@NullMarked
package dev.plumbline.gateway;

import org.jspecify.annotations.NullMarked;
