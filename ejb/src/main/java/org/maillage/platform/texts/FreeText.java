package org.maillage.platform.texts;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text that people type freely: refused while it holds a social security number, a bank account or a card number, told by their keys. Every
 * text of more than 300 characters must say so; a test holds the code to it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Constraint(validatedBy = FreeText.Validator.class)
public @interface FreeText {
    String message() default "{platform.freeText.nir}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says which kind of number it found, never the number. */
    class Validator implements ConstraintValidator<FreeText, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            Optional<SensitiveNumbers.Kind> found = text == null ? Optional.empty() : SensitiveNumbers.find(text);
            found.ifPresent(kind -> {
                context.disableDefaultConstraintViolation();
                String key = "{platform.freeText." + kind.name().toLowerCase(Locale.ROOT) + "}";
                context.buildConstraintViolationWithTemplate(key).addConstraintViolation();
            });
            return found.isEmpty();
        }
    }
}
