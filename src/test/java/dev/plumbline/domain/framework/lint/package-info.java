/** Tests of the advice on frameworks. */
@NullMarked
package dev.plumbline.domain.framework.lint;

import org.jspecify.annotations.NullMarked;
