/** Activities and the lists of values that describe them. */
@NullMarked
package org.maillage.activities.entity;

import org.jspecify.annotations.NullMarked;
