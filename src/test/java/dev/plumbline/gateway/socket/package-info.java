/** The live connection on real sockets: slow peers, floods and the server's farewell. */
@NullMarked
package dev.plumbline.gateway.socket;

import org.jspecify.annotations.NullMarked;
