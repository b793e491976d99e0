package org.maillage.beneficiaries.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The structures whose files of people wait on this node. */
@ApplicationScoped
public class ImportCalls {

    /** A file of this structure waits for the job. */
    public record Waiting(int tenant) {}

    private final Set<Integer> tenants = ConcurrentHashMap.newKeySet();

    /** Only once it is committed: the job would find nothing before. */
    void onWaiting(@Observes(during = TransactionPhase.AFTER_SUCCESS) Waiting file) {
        tenants.add(file.tenant());
    }

    void call(int tenant) {
        tenants.add(tenant);
    }

    List<Integer> take() {
        List<Integer> taken = List.copyOf(tenants);
        taken.forEach(tenants::remove);
        return taken;
    }
}
