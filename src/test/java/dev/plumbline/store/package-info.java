/** The contracts of the ports, one suite each, run against every implementation. */
@NullMarked
package dev.plumbline.store;

import org.jspecify.annotations.NullMarked;
