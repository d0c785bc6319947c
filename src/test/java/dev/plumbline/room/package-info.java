/** Rooms with clients, a store and a clock that the tests move by hand. */
@NullMarked
package dev.plumbline.room;

import org.jspecify.annotations.NullMarked;
