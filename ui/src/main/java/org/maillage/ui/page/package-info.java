/** What every page shows besides its own content: navigation, messages, figures. */
@NullMarked
package org.maillage.ui.page;

import org.jspecify.annotations.NullMarked;
