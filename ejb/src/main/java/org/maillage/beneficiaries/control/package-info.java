/** How people are found again, and which files are of one person. */
@NullMarked
package org.maillage.beneficiaries.control;

import org.jspecify.annotations.NullMarked;
