/** What a network wants to be told of. */
@NullMarked
package org.maillage.alerts.entity;

import org.jspecify.annotations.NullMarked;
