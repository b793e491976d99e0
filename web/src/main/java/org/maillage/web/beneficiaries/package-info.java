/** Finding a person whom the structure helps, and changing what is known of them. */
@NullMarked
package org.maillage.web.beneficiaries;

import org.jspecify.annotations.NullMarked;
