/** What a network should look into. */
@NullMarked
package org.maillage.admin.alerts;

import org.jspecify.annotations.NullMarked;
