/** Periods, requests of people, and the record of what went. */
@NullMarked
package org.maillage.privacy.entity;

import org.jspecify.annotations.NullMarked;
