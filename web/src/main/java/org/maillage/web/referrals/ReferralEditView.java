package org.maillage.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.entity.LifeEvent;
import org.maillage.beneficiaries.boundary.Beneficiaries;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Consent;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.referrals.boundary.Recipient;
import org.maillage.referrals.boundary.Referrals;
import org.maillage.referrals.entity.ReferralRequest;
import org.maillage.ui.page.Notices;

/** A person is sent on to another structure, with their consent. */
@Named
@ViewScoped
public class ReferralEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Referrals referrals;

    @Inject
    private Beneficiaries beneficiaries;

    @Inject
    private Notices notices;

    private @Nullable UUID person;
    private @Nullable String receiver;
    private Beneficiary referred = new Beneficiary();
    private ReferralRequest request = new ReferralRequest();
    private List<Recipient> recipients = List.of();

    /** Opens an empty request for the person named in the address. */
    public void open() {
        if (person == null) {
            throw new NotFoundException();
        }
        referred = beneficiaries.current(person);
        if (referred.isErased()) {
            throw new NotFoundException();
        }
        recipients = List.copyOf(referrals.recipients());
        request.setConsentOn(LocalDate.now(ZoneId.of("Europe/Paris")));
    }

    public String send() {
        referrals.send(request, referred.getId(), chosen());
        notices.confirm("referrals.sent.done");
        return "/beneficiaries/show?faces-redirect=true&id=" + referred.getId();
    }

    private @Nullable UUID chosen() {
        return recipients.stream()
                .map(Recipient::id)
                .filter(id -> id.toString().equals(receiver))
                .findFirst()
                .orElse(null);
    }

    public Beneficiary getReferred() {
        return referred;
    }

    public ReferralRequest getReferral() {
        return request;
    }

    public List<Recipient> getRecipients() {
        return recipients;
    }

    public LifeEvent[] getEvents() {
        return LifeEvent.values();
    }

    public Consent.Manner[] getManners() {
        return Consent.Manner.values();
    }

    public @Nullable String getReceiver() {
        return receiver;
    }

    public void setReceiver(@Nullable String receiver) {
        this.receiver = receiver;
    }

    public @Nullable UUID getPerson() {
        return person;
    }

    public void setPerson(@Nullable UUID person) {
        this.person = person;
    }
}
