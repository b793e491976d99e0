/** The living example: two networks and three structures, made through the same boundaries as a user's. */
@Component(
        uses = {
            "platform",
            "directory",
            "federation",
            "tenants",
            "access",
            "notifications",
            "onboarding",
            "sites",
            "beneficiaries",
            "activities",
            "presence",
            "referrals"
        })
@NullMarked
package org.maillage.demonstration;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
