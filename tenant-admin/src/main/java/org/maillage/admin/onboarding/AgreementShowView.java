package org.maillage.admin.onboarding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.access.boundary.Teams;
import org.maillage.onboarding.boundary.Onboardings;
import org.maillage.onboarding.entity.Acceptance;
import org.maillage.onboarding.entity.Agreement;
import org.maillage.onboarding.entity.Paragraph;
import org.maillage.platform.errors.BusinessException;
import org.maillage.ui.language.Language;
import org.maillage.ui.page.Notices;

/** A text that the structure accepts: its words, who accepted which edition, and accepting the newest. */
@Named
@ViewScoped
public class AgreementShowView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Onboardings onboardings;

    @Inject
    private Teams teams;

    @Inject
    private Language language;

    @Inject
    private Notices notices;

    private Agreement agreement = Agreement.CHARTER;
    private @Nullable String edition;
    private boolean read;
    private List<Paragraph> words = List.of();
    private List<Acceptance> acceptances = List.of();
    private List<String> networks = List.of();
    private Map<UUID, String> names = Map.of();

    /** Opens the edition named in the address, else the newest. */
    public void open() {
        words = onboardings.words(agreement, getEdition(), language.getLocale());
        acceptances = onboardings.acceptances().stream()
                .filter(acceptance -> acceptance.getAgreement() == agreement)
                .toList();
        networks = onboardings.networks();
        names = Map.copyOf(teams.names());
    }

    /** Accepts the edition that is shown. */
    public String accept() throws Exception {
        if (!read) {
            throw new BusinessException("onboarding.text.unread").at("read");
        }
        onboardings.accept(agreement, getEdition());
        notices.confirm("onboarding.text.done." + agreement);
        return "/structure/start?faces-redirect=true";
    }

    /** Whether the edition that is shown is the newest, and nobody accepted it yet. */
    public boolean isOpen() {
        return agreement.edition().equals(getEdition())
                && acceptances.stream()
                        .noneMatch(acceptance -> acceptance.getEdition().equals(getEdition()));
    }

    /** Whoever accepted. */
    public String name(Acceptance acceptance) {
        return names.getOrDefault(acceptance.getAccountId(), "");
    }

    public Agreement getAgreement() {
        return agreement;
    }

    public void setAgreement(Agreement agreement) {
        this.agreement = agreement;
    }

    public String getEdition() {
        return edition == null ? agreement.edition() : edition;
    }

    public void setEdition(@Nullable String edition) {
        this.edition = edition;
    }

    public boolean isRead() {
        return read;
    }

    public void setRead(boolean read) {
        this.read = read;
    }

    public List<Paragraph> getWords() {
        return words;
    }

    public List<Acceptance> getAcceptances() {
        return acceptances;
    }

    /** The networks with which the structure agrees. */
    public String getNetworks() {
        return String.join(", ", networks);
    }
}
