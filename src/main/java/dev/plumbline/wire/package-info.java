/** JSON of frames, events, documents and problems, and their versions. */
@NullMarked
package dev.plumbline.wire;

import org.jspecify.annotations.NullMarked;
