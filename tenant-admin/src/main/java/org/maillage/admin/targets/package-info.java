/** What a network aims at. */
@NullMarked
package org.maillage.admin.targets;

import org.jspecify.annotations.NullMarked;
