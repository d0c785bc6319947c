/** One live session: commands one at a time, group commit, and what every connected member gets to know. */
@NullMarked
package dev.plumbline.room;

import org.jspecify.annotations.NullMarked;
