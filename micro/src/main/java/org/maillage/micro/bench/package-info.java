/** Measures the product on this machine: {@code ./run bench}. */
@NullMarked
package org.maillage.micro.bench;

import org.jspecify.annotations.NullMarked;
