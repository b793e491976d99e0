package org.maillage.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.maillage.access.boundary.OwnLanguage;
import org.maillage.ui.page.Notices;

/** The language of the mails that one receives, among the choices of one's own account. */
@Named
@ViewScoped
public class LanguageEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OwnLanguage ownLanguage;

    @Inject
    private Notices notices;

    private String language = "";

    @PostConstruct
    void load() {
        language = ownLanguage.current();
    }

    public String choose() {
        ownLanguage.choose(language);
        notices.confirm("access.account.language.saved");
        return "/account?faces-redirect=true";
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
