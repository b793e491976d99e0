package org.maillage.privacy.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.audit.entity.Deed;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.WhileReadOnly;
import org.maillage.platform.trail.Audited;
import org.maillage.privacy.control.Eraser;
import org.maillage.privacy.control.PersonFiles;
import org.maillage.privacy.control.Removals;
import org.maillage.privacy.entity.PersonRequest;
import org.maillage.privacy.entity.PersonRequest.Answer;
import org.maillage.privacy.entity.PersonRequest.Kind;
import org.maillage.privacy.entity.Removal;

/** What the law gives a person helped: to read, to correct, to oppose, to be erased. */
@Stateless
@Permission("privacy:read")
public class PersonRights {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PersonFiles files;

    @Inject
    private Eraser eraser;

    @Inject
    private Removals removals;

    /** A person of the structure who was not erased. */
    @Audited(of = Beneficiary.class)
    public Beneficiary find(UUID id) {
        Beneficiary person = entities.find(Beneficiary.class, id);
        if (person == null || person.isErased()) {
            throw new NotFoundException();
        }
        return person;
    }

    /** What they asked for, the newest first. */
    public List<PersonRequest> requests(UUID id) {
        return entities.createQuery(
                        "select r from PersonRequest r where r.beneficiary = :person order by r.receivedOn desc, r.id desc",
                        PersonRequest.class)
                .setParameter("person", find(id))
                .getResultList();
    }

    /** Who opened and who corrected the file, the newest first, for whoever may read the trail; for others nothing. */
    public List<Deed> history(UUID id) {
        Beneficiary person = find(id);
        return Acting.may("audit:read") ? files.trail(person) : List.of();
    }

    /** Everything that is held about the person. Requests for access that wait are answered by it. */
    @Permission("privacy:export")
    @WhileReadOnly(because = "What the law gives people does not rest while their structure does")
    @Audited(of = Beneficiary.class)
    public PersonFile file(UUID id) {
        Beneficiary person = find(id);
        PersonFile file = files.of(person);
        open(person, Kind.ACCESS).forEach(request -> request.answer(Answer.DONE, today()));
        return file;
    }

    /** The person opposes: from now on nothing is recorded under their name. What was recorded stays. */
    @Permission("privacy:decide")
    @WhileReadOnly(because = "What the law gives people does not rest while their structure does")
    public void oppose(UUID id) {
        Beneficiary person = find(id);
        if (!person.isOpposed()) {
            person.oppose(Instant.now());
            answered(person, Kind.OPPOSITION);
        }
    }

    /** The person agrees again. */
    @Permission("privacy:decide")
    @WhileReadOnly(because = "What the law gives people does not rest while their structure does")
    public void agree(UUID id) {
        find(id).agree();
    }

    /**
     * Erases the person at once and for good; no figure moves, and nobody can take it back.
     *
     * @throws BusinessException at {@code grounds} when no reason is given, or they wait for a copy of what is to be erased
     */
    @Permission("privacy:decide")
    @WhileReadOnly(because = "What the law gives people does not rest while their structure does")
    public void erase(UUID id, PersonRequest.@Nullable Grounds grounds) {
        Beneficiary person = find(id);
        if (grounds == null) {
            throw new BusinessException("privacy.erase.grounds.missing").at("grounds");
        }
        entities.lock(person, LockModeType.PESSIMISTIC_WRITE);
        if (!open(person, Kind.ACCESS).isEmpty()) {
            throw new BusinessException("privacy.erase.accessOpen").at("grounds");
        }
        answered(person, Kind.ERASURE).because(grounds);
        openOnes(person).forEach(request -> request.answer(Answer.DONE, today()));
        eraser.erase(person, Instant.now());
        removals.add(today(), Removal.Kind.PEOPLE_ON_REQUEST, 1);
    }

    /** Answers what waits of this kind; when nothing does, the person asked only now. */
    private PersonRequest answered(Beneficiary person, Kind kind) {
        List<PersonRequest> waiting = open(person, kind);
        waiting.forEach(request -> request.answer(Answer.DONE, today()));
        if (!waiting.isEmpty()) {
            return waiting.get(0);
        }
        PersonRequest now = new PersonRequest(person, kind, today());
        now.answer(Answer.DONE, today());
        entities.persist(now);
        return now;
    }

    private List<PersonRequest> open(Beneficiary person, Kind kind) {
        return openOnes(person).stream()
                .filter(request -> request.getKind() == kind)
                .toList();
    }

    private List<PersonRequest> openOnes(Beneficiary person) {
        return entities.createQuery(
                        "select r from PersonRequest r where r.beneficiary = :person and r.answeredOn is null order by r.receivedOn",
                        PersonRequest.class)
                .setParameter("person", person)
                .getResultList();
    }

    private static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
