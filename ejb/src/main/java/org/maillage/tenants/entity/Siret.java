package org.maillage.tenants.entity;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A SIRET: fourteen digits whose key is right (Luhn). The establishments of La Poste, SIREN 356 000 000, follow a rule of their own: the
 * sum of their digits is a multiple of five. Nothing is said about an empty value.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Constraint(validatedBy = Siret.Validator.class)
public @interface Siret {
    String message() default "{tenants.siret.invalid}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks the key. */
    class Validator implements ConstraintValidator<Siret, String> {
        private static final String LA_POSTE = "356000000";

        @Override
        public boolean isValid(@Nullable String siret, ConstraintValidatorContext context) {
            if (siret == null || siret.isEmpty()) {
                return true;
            }
            String digits = withoutBlanks(siret);
            if (!digits.matches("[0-9]{14}")) {
                return false;
            }
            return luhn(digits) % 10 == 0 || (digits.startsWith(LA_POSTE) && sum(digits) % 5 == 0);
        }

        /** The digits alone: a SIRET is often written in groups, with blanks or dots between them. */
        static String withoutBlanks(String siret) {
            return siret.replaceAll("[\\s\\u00A0\\u202F.]", "");
        }

        private static int luhn(String digits) {
            int sum = 0;
            for (int i = 0; i < digits.length(); i++) {
                int digit = digits.charAt(digits.length() - 1 - i) - '0';
                int weighted = i % 2 == 0 ? digit : digit * 2;
                sum += weighted > 9 ? weighted - 9 : weighted;
            }
            return sum;
        }

        private static int sum(String digits) {
            return digits.chars().map(digit -> digit - '0').sum();
        }
    }
}
