/** Tests of the frames' text, in both directions, by golden files that the page's tests read too. */
@NullMarked
package dev.plumbline.wire.frame;

import org.jspecify.annotations.NullMarked;
