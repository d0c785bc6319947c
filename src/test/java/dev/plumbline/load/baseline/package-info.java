/** Servers that do less than ours on purpose, each in a process of its own, so that a measurement has something beside it. */
@NullMarked
package dev.plumbline.load.baseline;

import org.jspecify.annotations.NullMarked;
