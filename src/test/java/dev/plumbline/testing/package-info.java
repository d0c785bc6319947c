/** What tests share: seeds, clocks, sockets without a network. */
@NullMarked
package dev.plumbline.testing;

import org.jspecify.annotations.NullMarked;
