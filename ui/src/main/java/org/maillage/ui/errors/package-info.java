/** What a page does when a use case says no or something breaks. */
@NullMarked
package org.maillage.ui.errors;

import org.jspecify.annotations.NullMarked;
