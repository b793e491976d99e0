package org.maillage.referrals.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.beneficiaries.control.Families;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.platform.texts.FreeText;
import org.maillage.platform.texts.Phone;
import org.maillage.platform.trail.Audited;
import org.maillage.referrals.control.Neighbours;
import org.maillage.referrals.control.ReferralMail;
import org.maillage.referrals.entity.ReferralRequest;
import org.maillage.referrals.entity.ReferralState;
import org.maillage.referrals.entity.ReferralTie;

/**
 * A person is sent on to another structure of the network. Both structures see one request: the sender writes it and can take it back, the
 * receiver answers it; neither does the other's part, and to a third one it does not exist.
 */
@Stateless
@Permission("referrals:read")
public class Referrals {

    /** How many are shown, the newest first. */
    public static final int MOST = 200;

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Neighbours neighbours;

    @Inject
    private ReferralMail mail;

    @Inject
    private Event<ReferralChanged> changed;

    @Inject
    private Families families;

    /** Whom the structure can ask today, by name. */
    public List<Recipient> recipients() {
        return neighbours.ways().stream()
                .map(way -> new Recipient(way.receiver().getId(), way.receiver().getName()))
                .distinct()
                .toList();
    }

    /**
     * Asks another structure. Sending the same one twice changes nothing.
     *
     * @param person the file it is about, which the receiver never sees
     * @throws BusinessException at {@code receiver} when it works in no network of the sender today, at {@code personName},
     *     {@code callback} or {@code consentOn} when what was typed cannot be
     */
    @Permission("referrals:send")
    public void send(@NotNull @Valid ReferralRequest request, @NotNull UUID person, @Nullable UUID receiver) {
        int own = TenantScope.require();
        ReferralRequest stored = entities.find(ReferralRequest.class, request.getId());
        if (stored != null) {
            require(stored.isFrom(own));
            return;
        }
        Beneficiary file = willing(person);
        check(request);
        ReferralRequest.Way way = neighbours.ways().stream()
                .filter(found -> found.receiver().getId().equals(receiver))
                .findFirst()
                .orElseThrow(() -> new BusinessException("referrals.receiver.missing").at("receiver"));
        Actor actor = Acting.require();
        request.send(way, actor.name(), Instant.now());
        entities.persist(request);
        entities.persist(new ReferralTie(
                file, request.getId(), way.receiver().getName(), LocalDate.now(ZONE), actor.accountId()));
        mail.announce(request);
        changed.fire(ReferralChanged.of(request));
    }

    /**
     * The sender takes a request back.
     *
     * @throws BusinessException when the other structure has taken it up
     */
    @Permission("referrals:send")
    public void withdraw(@NotNull UUID id) {
        ReferralRequest request = entities.find(ReferralRequest.class, id);
        require(request != null && request.isFrom(TenantScope.require()));
        request.withdraw(Instant.now());
        changed.fire(ReferralChanged.of(request));
    }

    /**
     * The receiver says what becomes of it.
     *
     * @throws BusinessException when the last word is said, or when this is no answer
     */
    @Permission("referrals:answer")
    public void answer(
            @NotNull UUID id,
            @Nullable ReferralState said,
            @Nullable @FreeText @Size(max = 300, message = "{referrals.answer.long}") String sentence) {
        ReferralRequest request = entities.find(ReferralRequest.class, id);
        require(request != null && request.isTo(TenantScope.require()));
        request.answer(said, sentence, Instant.now());
        changed.fire(ReferralChanged.of(request));
    }

    /** A request that the structure sent or received. */
    @Audited(of = ReferralRequest.class)
    public ReferralRequest find(@NotNull UUID id) {
        ReferralRequest request = entities.find(ReferralRequest.class, id);
        int own = TenantScope.require();
        require(request != null && (request.isFrom(own) || request.isTo(own)));
        return request;
    }

    /** Whether the structure sent it, rather than received it. */
    public boolean isOurs(@NotNull UUID id) {
        return find(id).isFrom(TenantScope.require());
    }

    /** What others ask, what waits for an answer first, then the newest. What was taken back was not for the receiver to keep. */
    public List<ReferralRequest> received() {
        return entities.createQuery(
                        "select r from ReferralRequest r join fetch r.receiver join fetch r.sender"
                                + " where r.receiver.number = :own and r.state <> :withdrawn order by"
                                + " case when r.state = :sent then 0 when r.state = :received then 1 else 2 end, r.sentAt desc, r.id",
                        ReferralRequest.class)
                .setParameter("own", TenantScope.require())
                .setParameter("withdrawn", ReferralState.WITHDRAWN)
                .setParameter("sent", ReferralState.SENT)
                .setParameter("received", ReferralState.RECEIVED)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** How many requests nobody has looked after yet. */
    public long waiting() {
        return entities.createQuery(
                        "select count(r) from ReferralRequest r where r.receiver.number = :own and r.state = :sent",
                        Long.class)
                .setParameter("own", TenantScope.require())
                .setParameter("sent", ReferralState.SENT)
                .getSingleResult();
    }

    /** What the structure asks of others, the newest first. */
    public List<ReferralRequest> sent() {
        return entities.createQuery(
                        "select r from ReferralRequest r join fetch r.receiver join fetch r.sender"
                                + " where r.sender.number = :own order by r.sentAt desc, r.id",
                        ReferralRequest.class)
                .setParameter("own", TenantScope.require())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What was asked for a person, the newest first, with how it ended. */
    public List<ReferralRequest> of(@NotNull UUID person) {
        Beneficiary file = families.current(own(person));
        List<UUID> ids = entities.createQuery(
                        "select t.requestId from ReferralTie t where t.nameless = false and t.beneficiary in :files",
                        UUID.class)
                .setParameter("files", families.of(file))
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r from ReferralRequest r join fetch r.receiver where r.id in :ids"
                                        + " and r.sender.number = :own order by r.sentAt desc, r.id",
                                ReferralRequest.class)
                        .setParameter("ids", ids)
                        .setParameter("own", TenantScope.require())
                        .setMaxResults(MOST)
                        .getResultList();
    }

    private Beneficiary willing(UUID person) {
        Beneficiary file = families.current(own(person));
        if (file.isErased()) {
            throw new NotFoundException();
        }
        if (file.isOpposed()) {
            throw new BusinessException("referrals.person.opposed");
        }
        return file;
    }

    private static void check(ReferralRequest request) {
        if (request.getPersonName() == null) {
            throw new BusinessException("referrals.personName.missing").at("personName");
        }
        String callback = request.getCallback();
        if (callback != null
                && Phone.normal(callback).isEmpty()
                && !ADDRESS.matcher(callback).matches()) {
            throw new BusinessException("referrals.callback.wrong").at("callback");
        }
        LocalDate today = LocalDate.now(ZONE);
        if (request.getConsentOn().isAfter(today) || request.getConsentOn().isBefore(today.minusYears(1))) {
            throw new BusinessException("referrals.consentOn.wrong").at("consentOn");
        }
    }

    private Beneficiary own(UUID person) {
        Beneficiary file = entities.find(Beneficiary.class, person);
        require(file != null);
        return file;
    }

    private static void require(boolean found) {
        if (!found) {
            throw new NotFoundException();
        }
    }
}
