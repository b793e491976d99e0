package org.maillage.tenants.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The rows of the structure in scope are being erased, within the running transaction. Whoever keeps something personal of it in a
 * shared table erases it now, and says how many.
 */
public final class StructureErased {

    private final Set<UUID> accounts;
    private final Map<String, Long> counts;

    StructureErased(Set<UUID> accounts, Map<String, Long> counts) {
        this.accounts = Set.copyOf(accounts);
        this.counts = new LinkedHashMap<>(counts);
    }

    /** The accounts that its rows named. */
    public Set<UUID> accounts() {
        return accounts;
    }

    /** So many rows of a table were erased or made anonymous. */
    public void count(String table, long rows) {
        counts.merge(table, rows, Long::sum);
    }

    /** What was erased so far, by table. */
    Map<String, Long> counts() {
        return counts;
    }
}
