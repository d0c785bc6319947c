/** A client of plumbline.v1 written from the protocol alone, so that the server is judged by what it promises. */
@NullMarked
package dev.plumbline.client;

import org.jspecify.annotations.NullMarked;
