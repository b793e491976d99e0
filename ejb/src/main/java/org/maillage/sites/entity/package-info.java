/** Sites and their opening hours. */
@NullMarked
package org.maillage.sites.entity;

import org.jspecify.annotations.NullMarked;
