/** The contracts, run in PostgreSQL, and what only a real database can do to us. */
@NullMarked
package dev.plumbline.store.postgres;

import org.jspecify.annotations.NullMarked;
