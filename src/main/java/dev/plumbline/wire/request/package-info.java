/** Bodies of HTTP requests as types; what is wrong with one is told in one sentence. */
@NullMarked
package dev.plumbline.wire.request;

import org.jspecify.annotations.NullMarked;
