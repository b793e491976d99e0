/** The trail of all acts: who did what, from where, with which outcome. Rows are added and never changed. */
@Component(uses = {"platform"})
@NullMarked
package org.maillage.audit;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
