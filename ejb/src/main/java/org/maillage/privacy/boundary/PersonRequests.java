package org.maillage.privacy.boundary;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.WhileReadOnly;
import org.maillage.privacy.entity.PersonRequest;

/** The register of what people asked about their data, and of the answers. */
@Stateless
@Permission("privacy:read")
public class PersonRequests {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final int SHOWN = 500;

    @PersistenceContext
    private EntityManager entities;

    /** Those that wait first, the oldest of them first; then the answered ones, the newest first. */
    public List<PersonRequest> all() {
        return entities.createQuery(
                        "select r from PersonRequest r left join fetch r.beneficiary"
                                + " order by case when r.answeredOn is null then 0 else 1 end, r.receivedOn desc, r.id desc",
                        PersonRequest.class)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /**
     * Notes a request on the day on which it came. Noting the same one twice changes nothing.
     *
     * @throws BusinessException at {@code receivedOn} when that day is to come
     */
    @Permission("privacy:decide")
    @WhileReadOnly(because = "What the law gives people does not rest while their structure does")
    public void note(@NotNull @Valid PersonRequest request) {
        if (request.getReceivedOn().isAfter(LocalDate.now(ZONE))) {
            throw new BusinessException("privacy.request.future").at("receivedOn");
        }
        if (entities.find(PersonRequest.class, request.getId()) != null) {
            return;
        }
        Beneficiary person = request.getBeneficiary();
        PersonRequest own = person == null
                ? request
                : new PersonRequest(ofStructure(person.getId()), request.getKind(), request.getReceivedOn());
        entities.persist(own);
    }

    private Beneficiary ofStructure(UUID id) {
        Beneficiary person = entities.find(Beneficiary.class, id);
        if (person == null || person.isErased()) {
            throw new NotFoundException();
        }
        return person;
    }

    /** Says how it ended, today. */
    @Permission("privacy:decide")
    @WhileReadOnly(because = "What the law gives people does not rest while their structure does")
    public void answer(UUID id, PersonRequest.@Nullable Answer answer) {
        PersonRequest request = entities.find(PersonRequest.class, id);
        if (request == null) {
            throw new NotFoundException();
        }
        if (answer == null) {
            throw new BusinessException("privacy.request.answer.missing");
        }
        request.answer(answer, LocalDate.now(ZONE));
    }
}
