package org.maillage.beneficiaries.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.maillage.beneficiaries.control.Families;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Consent;
import org.maillage.beneficiaries.entity.Consent.Manner;
import org.maillage.beneficiaries.entity.Consent.Purpose;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;

/** What people agree to, and take back. */
@Stateless
@Permission("beneficiaries:edit")
public class Consents {

    /** Where a day begins first among the French territories. */
    private static final ZoneId ZONE = ZoneId.of("Pacific/Wallis");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Families families;

    /** What this person agreed to, the newest first, what was taken back included. */
    @Permission("beneficiaries:read")
    public List<Consent> of(UUID person) {
        return entities.createQuery(
                        "select c from Consent c where c.beneficiary in :files order by c.givenOn desc, c.id desc",
                        Consent.class)
                .setParameter("files", families.of(own(person)))
                .getResultList();
    }

    /** The person agrees. What they had agreed to already stays as it was noted. */
    public void give(UUID person, Purpose purpose, Manner manner) {
        Beneficiary file = own(person);
        if (file.isClosed()) {
            throw new NotFoundException();
        }
        boolean given = of(person).stream().anyMatch(consent -> consent.isInForce() && consent.getPurpose() == purpose);
        if (given) {
            return;
        }
        entities.persist(new Consent(
                file, purpose, manner, LocalDate.now(ZONE), Acting.require().accountId()));
        if (purpose == Purpose.FOLLOWING) {
            file.agree();
        }
    }

    /** The person takes it back; who does not want to be followed is helped without a name from now on. */
    public void withdraw(UUID consent) {
        Consent stored = entities.find(Consent.class, consent);
        if (stored == null) {
            throw new NotFoundException();
        }
        stored.withdraw(LocalDate.now(ZONE));
        Beneficiary file = stored.getBeneficiary();
        if (stored.getPurpose() == Purpose.FOLLOWING && file != null && !file.isErased()) {
            families.current(file).oppose(Instant.now());
        }
    }

    private Beneficiary own(UUID id) {
        Beneficiary person = entities.find(Beneficiary.class, id);
        if (person == null) {
            throw new NotFoundException();
        }
        return person;
    }
}
