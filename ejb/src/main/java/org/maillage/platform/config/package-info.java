/** The settings that the launcher hands over. */
@NullMarked
package org.maillage.platform.config;

import org.jspecify.annotations.NullMarked;
