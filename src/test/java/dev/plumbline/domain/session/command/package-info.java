/** Tests of the rules: one class a command, and one for what holds for all of them. */
@NullMarked
package dev.plumbline.domain.session.command;

import org.jspecify.annotations.NullMarked;
