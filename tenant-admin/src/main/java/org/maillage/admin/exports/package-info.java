/** The archive of a structure, sent to its administrator. */
@NullMarked
package org.maillage.admin.exports;

import org.jspecify.annotations.NullMarked;
