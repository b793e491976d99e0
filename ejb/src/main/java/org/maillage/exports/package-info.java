/** What is taken along: everything that a structure owns in one archive, made for its administrator and read into another installation, and tables. */
@Component(
        uses = {"platform", "tenants", "access", "notifications"},
        exposes = "control")
@NullMarked
package org.maillage.exports;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
