/** A structure asks another one of its network to help a person. No file is shared. */
@Component(
        uses = {"platform", "federation", "tenants", "access", "notifications", "beneficiaries", "activities"},
        exposes = "control")
@NullMarked
package org.maillage.referrals;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
