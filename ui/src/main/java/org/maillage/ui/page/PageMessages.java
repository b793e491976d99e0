package org.maillage.ui.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the top of a page has to say: what was done before, and which fields are to be corrected now. */
@Named
@RequestScoped
public class PageMessages {

    @Inject
    private Notices store;

    private List<Notice> notices = List.of();

    @PostConstruct
    void take() {
        FacesContext faces = FacesContext.getCurrentInstance();
        // A visitor without a session has nothing waiting, and is not given one for the sake of looking. A part of a
        // page shows no notices.
        if (faces.getExternalContext().getSession(false) != null
                && !faces.getPartialViewContext().isAjaxRequest()) {
            notices = store.take();
        }
    }

    /** What was done before, then what the person should know of this page. */
    public List<Notice> getNotices() {
        Stream<Notice> known = FacesContext.getCurrentInstance().getMessageList().stream()
                .filter(PageMessages::isInformation)
                .map(message -> new Notice("information", message.getSummary()));
        return Stream.concat(notices.stream(), known).toList();
    }

    private static boolean isInformation(FacesMessage message) {
        return FacesMessage.SEVERITY_INFO.equals(message.getSeverity());
    }

    /** Every error of this page in the order in which it was found. */
    public List<FieldError> getErrors() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<FieldError> errors = new ArrayList<>();
        for (Iterator<@Nullable String> fields = faces.getClientIdsWithMessages(); fields.hasNext(); ) {
            String field = fields.next();
            faces.getMessageList(field).stream()
                    .filter(message -> !isInformation(message))
                    .forEach(message ->
                            errors.add(new FieldError(Objects.requireNonNullElse(field, ""), message.getSummary())));
        }
        return errors;
    }

    /** Whether the field with this id is to be corrected. */
    public boolean wrong(String field) {
        return !FacesContext.getCurrentInstance().getMessageList(field).isEmpty();
    }

    /**
     * An error and where it is.
     *
     * @param field id of the input, empty when the whole page is meant
     * @param sentence what is wrong and what to do
     */
    public record FieldError(String field, String sentence) {}
}
