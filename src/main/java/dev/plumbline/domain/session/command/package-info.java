/** What was asked of a session; each record decides on it: the event that follows, or why not. */
@NullMarked
package dev.plumbline.domain.session.command;

import org.jspecify.annotations.NullMarked;
