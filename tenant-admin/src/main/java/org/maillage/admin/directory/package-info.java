/** The page by which the outlines of maps come in. */
@NullMarked
package org.maillage.admin.directory;

import org.jspecify.annotations.NullMarked;
