package org.maillage.directory.boundary;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The INSEE code of an existing commune; no value is accepted too. */
@Documented
@Constraint(validatedBy = CommuneCodeValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface CommuneCode {
    String message() default "{org.maillage.directory.unknownCommune}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
