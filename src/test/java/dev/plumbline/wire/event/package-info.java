/** Tests of the events' text. */
@NullMarked
package dev.plumbline.wire.event;

import org.jspecify.annotations.NullMarked;
