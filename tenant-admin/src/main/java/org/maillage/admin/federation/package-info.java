/** Networks and their figures. */
@NullMarked
package org.maillage.admin.federation;

import org.jspecify.annotations.NullMarked;
