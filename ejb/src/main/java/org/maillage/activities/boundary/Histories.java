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
import org.maillage.platform.persistence.Condition;
import org.maillage.platform.persistence.TenantSelect;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.trail.Audited;

/** What was done for a person, over the years. */
@Stateless
@Permission("activities:read")
public class Histories {

    /** Years of weekly visits. */
    public static final int MOST = 200;

    private static final String ALONE = "select a.beneficiary_id, count(*) from activities_activities a";

    private static final String IN_GROUPS = "select p.beneficiary_id, count(*) from activities_participants p"
            + " join activities_activities a on a.id = p.activity_id";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Reach reach;

    @Inject
    private Families families;

    @Inject
    private TenantSelect rows;

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
     * How many accompaniments within reach each person had, under all of their files.
     *
     * @param people who have a file that goes on; those who never came are not in the answer
     */
    @Permission("activities:review")
    public Map<UUID, Long> numbers(List<Beneficiary> people) {
        Map<UUID, UUID> survivors = people.isEmpty() ? Map.of() : families.survivors(people);
        Condition counted = Condition.of("a.deleted_at is null").and(reach.condition());
        Map<UUID, Long> numbers = new HashMap<>();
        Map.of(ALONE, "a.beneficiary_id", IN_GROUPS, "p.beneficiary_id").forEach((select, person) -> {
            Condition which = counted.and(Condition.in(person, survivors.keySet()));
            rows.<RuntimeException>read(select, which, "group by " + person, row -> {
                UUID file = UUID.fromString(row.need(1));
                numbers.merge(survivors.getOrDefault(file, file), row.bits(2), Long::sum);
            });
        });
        return numbers;
    }
}
