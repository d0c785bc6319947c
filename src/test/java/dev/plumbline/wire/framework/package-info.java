/** Tests of the canonical document. */
@NullMarked
package dev.plumbline.wire.framework;

import org.jspecify.annotations.NullMarked;
