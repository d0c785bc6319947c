/** Tests of the JSON that leaves and enters. */
@NullMarked
package dev.plumbline.wire;

import org.jspecify.annotations.NullMarked;
