/** Tests of what a session is made of. */
@NullMarked
package dev.plumbline.domain.session;

import org.jspecify.annotations.NullMarked;
