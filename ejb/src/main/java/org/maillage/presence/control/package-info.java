/** Who reaches which permanence, and how a calendar file is read. */
@NullMarked
package org.maillage.presence.control;

import org.jspecify.annotations.NullMarked;
