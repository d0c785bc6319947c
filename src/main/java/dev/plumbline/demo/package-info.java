/** The demo organisation, brought into an empty database by the same ways as everybody's own files. */
@NullMarked
package dev.plumbline.demo;

import org.jspecify.annotations.NullMarked;
