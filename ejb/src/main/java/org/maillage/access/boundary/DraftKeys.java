package org.maillage.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.maillage.access.control.DraftSecrets;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.platform.tenancy.WhileReadOnly;

/** What is being typed survives in the browser, readable by the same person in the same workplace only. */
@Stateless
@Permission("access:self")
@CrossTenant(because = "It reads and writes nothing")
public class DraftKeys {

    @Inject
    private DraftSecrets secrets;

    /** The keys of the person in action where they work now, by period, the newest last. */
    @WhileReadOnly(because = "It changes nothing")
    public Map<Long, String> mine() {
        return secrets.of(Acting.require(), Instant.now());
    }
}
