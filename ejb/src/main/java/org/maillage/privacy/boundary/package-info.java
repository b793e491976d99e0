/** What a structure decides about personal data, and what people may ask of it. */
@NullMarked
package org.maillage.privacy.boundary;

import org.jspecify.annotations.NullMarked;
