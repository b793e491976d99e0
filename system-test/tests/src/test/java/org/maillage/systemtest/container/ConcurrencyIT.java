package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.beneficiaries.boundary.Beneficiaries;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.federation.entity.Network;
import org.maillage.platform.persistence.Identified;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.sites.boundary.Sites;
import org.maillage.sites.entity.Site;

/** Many people of two structures at once, on the same threads and the same pooled connections: nobody ever sees the other's. */
@ExtendWith(ArquillianExtension.class)
class ConcurrencyIT {

    private static final int THREADS = 16;
    private static final int TASKS = 200;
    private static final int SITES = 3;

    @Inject
    private Stage stage;

    @Inject
    private Sites sites;

    @Inject
    private Beneficiaries beneficiaries;

    @Test
    void twoStructuresNeverMeet() throws Exception {
        Network network = stage.network(5);
        List<Actor> actors = List.of(
                stage.structure(network).administrator(),
                stage.structure(network).administrator());
        for (int i = 0; i < actors.size(); i++) {
            String name = "Of " + i;
            for (int n = 0; n < SITES; n++) {
                Site site = Stage.site(name + ", " + n);
                as(actors.get(i), () -> {
                    sites.save(site);
                    return true;
                });
            }
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Integer>> leaks = new ArrayList<>();
            for (int task = 0; task < THREADS * TASKS; task++) {
                int which = task % 2;
                int number = task;
                leaks.add(threads.submit(() -> leaks(actors.get(which), "Of " + which, number)));
            }
            int all = 0;
            for (Future<Integer> leak : leaks) {
                all += leak.get();
            }
            assertThat(all).isZero();
        } finally {
            threads.shutdownNow();
        }
    }

    /** How much of what was read is not the structure's own, or missing. */
    private int leaks(Actor actor, String own, int number) throws Exception {
        if (number % 40 < 2) {
            Beneficiary person = Stage.person();
            person.setLastName(own);
            as(actor, () -> {
                beneficiaries.save(person);
                return true;
            });
        }
        List<Site> seen = as(actor, sites::all);
        List<Beneficiary> people = as(actor, () -> beneficiaries.search(""));
        long alien = Stream.concat(
                        seen.stream().map(Site::getName), people.stream().map(Beneficiary::getLastName))
                .filter(name -> !name.startsWith(own))
                .count();
        long nobody = as(null, () -> countWithoutScope(seen.get(0)));
        return (int) (alien + Math.abs(seen.size() - SITES) + nobody);
    }

    /** The same thread, right after: nothing is left of the structure. */
    private long countWithoutScope(Identified row) {
        try {
            stage.in(null, em -> em.find(row.getClass(), row.getId()));
            return 1;
        } catch (Exception refused) {
            return 0;
        }
    }

    private static <T> T as(Actor actor, Callable<T> work) throws Exception {
        return Acting.as(actor, work);
    }
}
