package org.maillage.admin.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.errors.BusinessException;
import org.maillage.privacy.boundary.PersonRequests;
import org.maillage.privacy.boundary.PersonRights;
import org.maillage.privacy.entity.PersonRequest;
import org.maillage.ui.page.Notices;

/** The register of requests: noting one, for a person whose file is named in the address or for nobody known, and answering it. */
@Named
@ViewScoped
public class PersonRequestListView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/privacy/requests?faces-redirect=true";

    @Inject
    private PersonRequests register;

    @Inject
    private PersonRights rights;

    @Inject
    private Notices notices;

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    private @Nullable UUID person;
    private List<PersonRequest> requests = List.of();
    private PersonRequest.@Nullable Kind kind;
    private LocalDate receivedOn = today;
    private @Nullable String name;

    @PostConstruct
    void load() {
        requests = List.copyOf(register.all());
    }

    /** Opens the person named in the address, if there is one. */
    public void open() {
        if (person != null) {
            name = rights.find(person).getName();
        }
    }

    public String note() {
        if (kind == null) {
            throw new BusinessException("privacy.request.kind.missing").at("kind");
        }
        register.note(new PersonRequest(person == null ? null : rights.find(person), kind, receivedOn));
        notices.confirm("privacy.request.noted");
        return person == null ? PAGE : "/privacy/person?faces-redirect=true&id=" + person;
    }

    public String answer(UUID request, PersonRequest.Answer answer) {
        register.answer(request, answer);
        notices.confirm("privacy.request.answered");
        return PAGE;
    }

    public boolean late(PersonRequest request) {
        return request.isLate(today);
    }

    public List<PersonRequest> getRequests() {
        return requests;
    }

    public PersonRequest.Kind[] getKinds() {
        return PersonRequest.Kind.values();
    }

    /** The name of the person for whom a request is noted; empty for nobody known. */
    public String getName() {
        return Objects.requireNonNullElse(name, "");
    }

    public @Nullable UUID getPerson() {
        return person;
    }

    public void setPerson(@Nullable UUID person) {
        this.person = person;
    }

    public PersonRequest.@Nullable Kind getKind() {
        return kind;
    }

    public void setKind(PersonRequest.@Nullable Kind kind) {
        this.kind = kind;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }
}
