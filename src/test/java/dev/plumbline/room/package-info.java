/** Tests of the package of the same name. */
@NullMarked
package dev.plumbline.room;

import org.jspecify.annotations.NullMarked;
