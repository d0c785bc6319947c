/** Tables as they stand in files: cells under a header, each row with its line. */
@NullMarked
package dev.plumbline.intake.table;

import org.jspecify.annotations.NullMarked;
