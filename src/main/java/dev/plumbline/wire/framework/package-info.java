/** The canonical document of a framework: read with every problem and every loss named, written without loss. */
@NullMarked
package dev.plumbline.wire.framework;

import org.jspecify.annotations.NullMarked;
