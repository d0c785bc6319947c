/** The way in: settings are read, every part is built by hand and put to work, and put away again at the end. */
@NullMarked
package dev.plumbline;

import org.jspecify.annotations.NullMarked;
