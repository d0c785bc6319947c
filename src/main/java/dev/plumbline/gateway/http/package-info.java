/** The HTTP API (PROTOCOL §4) and the page's files. */
@NullMarked
package dev.plumbline.gateway.http;

import org.jspecify.annotations.NullMarked;
