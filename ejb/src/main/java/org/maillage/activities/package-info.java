/** What mediators do, recorded at the counter. */
@Component(
        uses = {"platform", "directory", "federation", "tenants", "access", "sites", "beneficiaries"},
        exposes = "control")
@NullMarked
package org.maillage.activities;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
