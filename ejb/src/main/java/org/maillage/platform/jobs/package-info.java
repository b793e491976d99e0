/** What work outside a request stands on. */
@NullMarked
package org.maillage.platform.jobs;

import org.jspecify.annotations.NullMarked;
