/** What a network wants to be told of, and who by mail. */
@NullMarked
package org.maillage.alerts.entity;

import org.jspecify.annotations.NullMarked;
