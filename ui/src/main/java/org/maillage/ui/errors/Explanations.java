package org.maillage.ui.errors;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.errors.BusinessException;
import org.maillage.ui.language.Phrases;
import org.maillage.ui.page.Beans;

/** Turns the reason of a refusal into a message at the field that is at fault, or at the top of the page. */
final class Explanations {

    private Explanations() {}

    static void add(FacesContext faces, BusinessException refusal) {
        String sentence = Beans.find("phrases", Phrases.class).of(refusal.key(), refusal.arguments());
        if (refusal.isHarmless()) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
        } else {
            add(faces, refusal.field().stream().toList(), sentence);
        }
    }

    static void add(FacesContext faces, ConstraintViolationException violations) {
        MessageInterpolator language =
                Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();
        for (ConstraintViolation<?> violation : violations.getConstraintViolations()) {
            String sentence = language.interpolate(
                    violation.getMessageTemplate(),
                    new Violated(violation),
                    faces.getViewRoot().getLocale());
            add(faces, fields(violation), sentence);
        }
    }

    /** The property, or the field named in the key of the message where a rule is about no single property. */
    private static List<String> fields(ConstraintViolation<?> violation) {
        List<String> fields = new ArrayList<>();
        String property = "";
        for (Path.Node node : violation.getPropertyPath()) {
            property = Objects.requireNonNullElse(node.getName(), "");
        }
        fields.add(property);
        fields.addAll(Arrays.asList(violation.getMessageTemplate().split("[{}.]")));
        return fields;
    }

    /** Our forms do not prefix ids, so the id of an input is its client id. */
    private static void add(FacesContext faces, List<String> fields, String sentence) {
        String shown = fields.stream()
                .filter(field -> !field.isEmpty() && faces.getViewRoot().invokeOnComponent(faces, field, (f, c) -> {}))
                .findFirst()
                .orElse(null);
        faces.addMessage(shown, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    /** Lets a message be written again in the language of the person; the container writes it in that of the server. */
    private record Violated(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public @Nullable Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new ValidationException("Nothing to unwrap");
        }
    }
}
