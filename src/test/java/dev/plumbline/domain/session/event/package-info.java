/** Tests of what events do to a session. */
@NullMarked
package dev.plumbline.domain.session.event;

import org.jspecify.annotations.NullMarked;
