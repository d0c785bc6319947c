/** Tests of the package of the same name. */
@NullMarked
package dev.plumbline.demo;

import org.jspecify.annotations.NullMarked;
