/** What a structure reads of its own work: figures, the activities behind them, and what it takes along of both. */
@Component(
        uses = {
            "platform",
            "directory",
            "federation",
            "tenants",
            "access",
            "exports",
            "sites",
            "beneficiaries",
            "activities",
            "indicators"
        },
        exposes = "reports")
@NullMarked
package org.maillage.figures;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
