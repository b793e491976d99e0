/** The page that tells what is kept about people. */
@NullMarked
package org.maillage.web.privacy;

import org.jspecify.annotations.NullMarked;
