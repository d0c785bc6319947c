/** The API over a real server on a free port. */
@NullMarked
package dev.plumbline.gateway.http;

import org.jspecify.annotations.NullMarked;
