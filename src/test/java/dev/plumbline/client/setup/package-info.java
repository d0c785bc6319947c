/** An organisation made up for a run and brought into a server over HTTP, up to the links of its session. */
@NullMarked
package dev.plumbline.client.setup;

import org.jspecify.annotations.NullMarked;
