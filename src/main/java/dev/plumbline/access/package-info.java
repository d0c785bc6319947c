/** Who somebody is: links, their tokens, and what they open. */
@NullMarked
package dev.plumbline.access;

import org.jspecify.annotations.NullMarked;
