/** What structures publish of their open sites. */
@NullMarked
package org.maillage.coverage.entity;

import org.jspecify.annotations.NullMarked;
