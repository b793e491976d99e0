/** Reading sites from files. */
@NullMarked
package org.maillage.sites.control;

import org.jspecify.annotations.NullMarked;
