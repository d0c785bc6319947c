/** What people take away from a session: a person's record, and the decisions. */
@NullMarked
package dev.plumbline.domain.report;

import org.jspecify.annotations.NullMarked;
