/** The filters before every page: headers, origin of requests, who is signed in and which page they may open. */
@NullMarked
package org.maillage.ui.security;

import org.jspecify.annotations.NullMarked;
