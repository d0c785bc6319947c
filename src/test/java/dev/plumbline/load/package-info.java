/** A measured run: many clients at one session, edits at a fixed rate, and a verdict on what reached whom and when. */
@NullMarked
package dev.plumbline.load;

import org.jspecify.annotations.NullMarked;
