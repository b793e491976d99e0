/** What a network published, and what it wrote around it. */
@NullMarked
package org.maillage.publications.entity;

import org.jspecify.annotations.NullMarked;
