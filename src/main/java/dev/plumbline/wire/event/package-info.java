/** Events as the log keeps them: their names, their bodies, and how bodies of older schemas are read. */
@NullMarked
package dev.plumbline.wire.event;

import org.jspecify.annotations.NullMarked;
