/** What is counted, and each way in which a count came about. */
@NullMarked
package org.maillage.visits.entity;

import org.jspecify.annotations.NullMarked;
