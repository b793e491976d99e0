/** Personal data: what is kept and for how long, what goes by itself, and what people may ask for. */
@Component(
        uses = {
            "platform",
            "tenants",
            "access",
            "notifications",
            "audit",
            "sites",
            "beneficiaries",
            "activities",
            "referrals"
        })
@NullMarked
package org.maillage.privacy;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
