package org.maillage.activities.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.activities.control.Reach;
import org.maillage.activities.entity.Activity;
import org.maillage.beneficiaries.control.Families;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.trail.Audited;

/** What was done for a person, over the years. */
@Stateless
@Permission("activities:read")
public class Histories {

    /** Years of weekly visits. */
    public static final int MOST = 200;

    private static final String ALONE = "select a.person.beneficiary.id, count(a) from Activity a"
            + " where a.person.beneficiary.id in :files and a.deletedAt is null group by a.person.beneficiary.id";

    private static final String IN_GROUPS = "select p.person.beneficiary.id, count(p) from Participant p"
            + " where p.person.beneficiary.id in :files and p.activity.deletedAt is null group by p.person.beneficiary.id";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Reach reach;

    @Inject
    private Families families;

    /** The accompaniments of a person that the person in action reaches, the newest first: everybody's for who reviews, else their own. */
    @Audited(of = Beneficiary.class)
    public List<Activity> of(UUID person) {
        Beneficiary file = entities.find(Beneficiary.class, person);
        if (file == null) {
            throw new NotFoundException();
        }
        boolean everybodys = Acting.may("activities:review");
        TypedQuery<Activity> query = reach.select("(a.person.beneficiary in :files or a.id in"
                + " (select p.activity.id from Participant p where p.person.beneficiary in :files)) and a.deletedAt is null"
                + (everybodys ? "" : " and a.mediatorId = :self")
                + " order by a.date desc, a.recordedAt desc, a.id desc");
        query.setParameter("files", families.of(file));
        if (!everybodys) {
            query.setParameter("self", Acting.require().accountId());
        }
        return query.setMaxResults(MOST).getResultList();
    }

    /**
     * How many accompaniments each person had, under all of their files. It is told to whoever takes all files along, who works at all sites.
     *
     * @param people who have a file that goes on; those who never came are not in the answer
     */
    @Permission("beneficiaries:export")
    public Map<UUID, Long> numbers(List<Beneficiary> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<UUID, UUID> survivors = families.survivors(people);
        Map<UUID, Long> numbers = new HashMap<>();
        for (String of : List.of(ALONE, IN_GROUPS)) {
            entities.createQuery(of, Object[].class)
                    .setParameter("files", survivors.keySet())
                    .getResultStream()
                    .forEach(row -> numbers.merge(survivors.get((UUID) row[0]), (Long) row[1], Long::sum));
        }
        return numbers;
    }
}
