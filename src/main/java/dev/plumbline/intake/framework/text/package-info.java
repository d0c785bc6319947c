/** What the text of one cell says: its descriptors, and the words that stand for a state. */
@NullMarked
package dev.plumbline.intake.framework.text;

import org.jspecify.annotations.NullMarked;
