/** People helped and what is known of them. */
@NullMarked
package org.maillage.beneficiaries.entity;

import org.jspecify.annotations.NullMarked;
