/** Everything that a structure owns in one archive: made for its administrator, and read into another installation. */
@Component(uses = {"platform", "tenants", "access", "notifications"})
@NullMarked
package org.maillage.exports;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
