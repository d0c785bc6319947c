/** Everything people, programs and networks get wrong, sent to a running server: each is told so, and nothing is lost. */
@NullMarked
package dev.plumbline.mistakes;

import org.jspecify.annotations.NullMarked;
