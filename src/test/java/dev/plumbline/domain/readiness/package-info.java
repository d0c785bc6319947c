/** Tests of readiness: each rule, each verdict, the reference figures and the laws behind them. */
@NullMarked
package dev.plumbline.domain.readiness;

import org.jspecify.annotations.NullMarked;
