/** What is remembered of every use case: who did what to which rows. Gathered here, written by the component that keeps the trail. */
@NullMarked
package org.maillage.platform.trail;

import org.jspecify.annotations.NullMarked;
