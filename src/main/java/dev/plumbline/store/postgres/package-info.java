/** The ports kept in PostgreSQL: where it is found or started, how its schema grows, and how sessions are appended and read. */
@NullMarked
package dev.plumbline.store.postgres;

import org.jspecify.annotations.NullMarked;
