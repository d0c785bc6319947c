/** What people, their history and their cycles promise. */
@NullMarked
package dev.plumbline.domain.people;

import org.jspecify.annotations.NullMarked;
