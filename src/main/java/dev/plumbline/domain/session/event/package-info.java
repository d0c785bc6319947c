/** What happened in a session; each record applies itself to a {@code Session}, and a session is the fold of them. */
@NullMarked
package dev.plumbline.domain.session.event;

import org.jspecify.annotations.NullMarked;
