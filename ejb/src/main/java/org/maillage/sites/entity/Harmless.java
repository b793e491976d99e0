package org.maillage.sites.entity;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text, or each of several, that no spreadsheet would calculate: it leaves in files whose cells are not touched. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@Constraint(validatedBy = {Harmless.OfText.class, Harmless.OfTexts.class})
public @interface Harmless {
    String message() default "{sites.text.formula}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at one text. */
    class OfText implements ConstraintValidator<Harmless, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || !SiteTexts.isFormula(text);
        }
    }

    /** Looks at each text. */
    class OfTexts implements ConstraintValidator<Harmless, Iterable<String>> {

        @Override
        public boolean isValid(@Nullable Iterable<String> texts, ConstraintValidatorContext context) {
            boolean valid = true;
            for (String text : texts == null ? List.<String>of() : texts) {
                valid &= !SiteTexts.isFormula(text);
            }
            return valid;
        }
    }
}
