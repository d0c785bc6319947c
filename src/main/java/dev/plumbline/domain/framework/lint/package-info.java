/** Advice on a framework's wording and shape: one small rule a file, listed in {@code Lint}; findings are values. */
@NullMarked
package dev.plumbline.domain.framework.lint;

import org.jspecify.annotations.NullMarked;
