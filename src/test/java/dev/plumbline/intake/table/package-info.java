/** Tables as files hold them, neat and less so. */
@NullMarked
package dev.plumbline.intake.table;

import org.jspecify.annotations.NullMarked;
