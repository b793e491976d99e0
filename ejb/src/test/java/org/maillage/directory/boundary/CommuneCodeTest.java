package org.maillage.directory.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommuneCodeTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"13004", "2B033", "98818"})
    void acceptsAnExistingCodeOrNone(@Nullable String code) {
        assertThat(isValid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "13200", "Arles", "2b033", " 13004", "13004'--"})
    void refusesAnythingElse(String code) {
        assertThat(isValid(code)).isFalse();
    }

    @Test
    void isCheckedByItsValidator() {
        assertThat(CommuneCode.class.getAnnotation(Constraint.class).validatedBy())
                .containsExactly(CommuneCodeValidator.class);
    }

    private static boolean isValid(@Nullable String code) {
        ClassLoader loader = CommuneCodeTest.class.getClassLoader();
        Class<?>[] type = {ConstraintValidatorContext.class};
        Object unused = Proxy.newProxyInstance(loader, type, (proxy, method, arguments) -> null);
        return new CommuneCodeValidator().isValid(code, (ConstraintValidatorContext) unused);
    }
}
