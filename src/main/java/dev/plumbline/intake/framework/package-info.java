/** Files of career frameworks: documents and tables. */
@NullMarked
package dev.plumbline.intake.framework;

import org.jspecify.annotations.NullMarked;
