/** Tests of the statistics: reference values from independent software, textbook examples, and laws. */
@NullMarked
package dev.plumbline.domain.statistics;

import org.jspecify.annotations.NullMarked;
