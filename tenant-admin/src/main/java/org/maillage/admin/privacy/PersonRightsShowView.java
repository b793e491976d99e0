package org.maillage.admin.privacy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.admin.audit.EventWords;
import org.maillage.admin.audit.ShownEvent;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.privacy.boundary.PersonRights;
import org.maillage.privacy.entity.PersonRequest;
import org.maillage.ui.page.Notices;
import org.maillage.ui.page.Redirects;

/** The rights of one person: taking out all that is held, correcting, opposing, erasing. */
@Named
@ViewScoped
public class PersonRightsShowView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;

    @Inject
    private PersonRights rights;

    @Inject
    private PersonArchive archive;

    @Inject
    private EventWords words;

    @Inject
    private Notices notices;

    private @Nullable UUID id;
    private @Nullable Beneficiary person;
    private List<PersonRequest> requests = List.of();
    private List<ShownEvent> history = List.of();
    private PersonRequest.@Nullable Grounds grounds;
    private boolean sure;

    /** Opens the person named in the address. */
    public void open() {
        person = rights.find(known());
        requests = List.copyOf(rights.requests(known()));
        history = rights.history(known()).stream().limit(SHOWN).map(words::show).toList();
    }

    private UUID known() {
        if (id == null) {
            throw new NotFoundException();
        }
        return id;
    }

    /** Everything about the person, as one file. */
    public void download() throws IOException {
        archive.send(rights.file(known()));
    }

    public String oppose() {
        rights.oppose(known());
        notices.confirm("privacy.oppose.done");
        return page();
    }

    public String agree() {
        rights.agree(known());
        notices.confirm("privacy.agree.done");
        return page();
    }

    /** Erases the person once the reason is told and the box is ticked. */
    public void erase() {
        if (!sure) {
            throw new BusinessException("privacy.erase.notSure").at("sure");
        }
        rights.erase(known(), grounds);
        notices.confirm("privacy.erase.done");
        Redirects.to("/admin/privacy/requests");
    }

    private String page() {
        return "/privacy/person?faces-redirect=true&id=" + id;
    }

    public @Nullable Beneficiary getPerson() {
        return person;
    }

    public List<PersonRequest> getRequests() {
        return requests;
    }

    public List<ShownEvent> getHistory() {
        return history;
    }

    public PersonRequest.Grounds[] getAllGrounds() {
        return PersonRequest.Grounds.values();
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public PersonRequest.@Nullable Grounds getGrounds() {
        return grounds;
    }

    public void setGrounds(PersonRequest.@Nullable Grounds grounds) {
        this.grounds = grounds;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
