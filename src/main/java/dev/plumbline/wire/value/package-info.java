/** How single values look in JSON: ids, words of an enum, times, things that may be absent, and text that can be stored. */
@NullMarked
package dev.plumbline.wire.value;

import org.jspecify.annotations.NullMarked;
