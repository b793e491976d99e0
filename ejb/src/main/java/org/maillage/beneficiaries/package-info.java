/** People helped, known by name to their structure only. */
@Component(
        uses = {"platform", "directory", "tenants"},
        exposes = "control")
@NullMarked
package org.maillage.beneficiaries;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
