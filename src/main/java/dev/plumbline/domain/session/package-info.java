/** A calibration session: what is true now. */
@NullMarked
package dev.plumbline.domain.session;

import org.jspecify.annotations.NullMarked;
