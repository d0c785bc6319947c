/** Tests of the framework: what makes it valid and what it answers. */
@NullMarked
package dev.plumbline.domain.framework;

import org.jspecify.annotations.NullMarked;
