package org.maillage.directory.boundary;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.control.FrenchTerritory;

/** Looks the code up in the directory. */
public class CommuneCodeValidator implements ConstraintValidator<CommuneCode, String> {

    @Override
    public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
        return code == null || FrenchTerritory.get().commune(code).isPresent();
    }
}
