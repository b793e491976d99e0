/**
 * The parts of the benchmark that run inside the deployed application, see {@link org.maillage.micro.bench.InsideApplication}. They answer with numbers
 * only: no class of theirs is known outside.
 */
@NullMarked
package org.maillage.micro.bench.inside;

import org.jspecify.annotations.NullMarked;
