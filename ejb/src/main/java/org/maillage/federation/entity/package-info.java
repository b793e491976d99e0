/** Networks, indicators and published facts. */
@NullMarked
package org.maillage.federation.entity;

import org.jspecify.annotations.NullMarked;
