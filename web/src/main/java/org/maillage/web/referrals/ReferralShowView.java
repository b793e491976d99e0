package org.maillage.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.texts.Phone;
import org.maillage.referrals.boundary.Referrals;
import org.maillage.referrals.entity.ReferralRequest;
import org.maillage.referrals.entity.ReferralState;
import org.maillage.ui.page.Navigation;
import org.maillage.ui.page.Notices;

/** One request, as its sender or its receiver sees it. */
@Named
@ViewScoped
public class ReferralShowView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Referrals referrals;

    @Inject
    private Navigation navigation;

    @Inject
    private Notices notices;

    private @Nullable UUID id;
    private ReferralRequest request = new ReferralRequest();
    private boolean ours;
    private @Nullable String sentence;

    /** Opens the request named in the address. */
    public void open() {
        if (id == null) {
            throw new NotFoundException();
        }
        request = referrals.find(id);
        ours = referrals.isOurs(id);
    }

    public String received() {
        return answer(ReferralState.RECEIVED);
    }

    public String done() {
        return answer(ReferralState.DONE);
    }

    public String notPossible() {
        return answer(ReferralState.NOT_POSSIBLE);
    }

    private String answer(ReferralState said) {
        referrals.answer(request.getId(), said, sentence);
        notices.confirm("referrals.answered.done");
        return here();
    }

    public String withdraw() {
        referrals.withdraw(request.getId());
        notices.confirm("referrals.withdrawn.done");
        return here();
    }

    private String here() {
        return "/referrals/show?faces-redirect=true&id=" + request.getId();
    }

    /** Whether the structure sent it, rather than received it. */
    public boolean isOurs() {
        return ours;
    }

    public boolean isAnswerable() {
        return !ours && request.getState().isOpen() && navigation.may("referrals:answer");
    }

    public boolean isWithdrawable() {
        return ours && request.getState() == ReferralState.SENT && navigation.may("referrals:send");
    }

    /** A telephone number as it is dialled, anything else as it was typed. */
    public @Nullable String getCallback() {
        return Optional.ofNullable(request.getCallback())
                .map(typed -> Phone.normal(typed).map(Phone::display).orElse(typed))
                .orElse(null);
    }

    public ReferralRequest getReferral() {
        return request;
    }

    public @Nullable String getSentence() {
        return sentence;
    }

    public void setSentence(@Nullable String sentence) {
        this.sentence = sentence;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
