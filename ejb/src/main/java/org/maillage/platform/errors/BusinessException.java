package org.maillage.platform.errors;

import jakarta.ejb.ApplicationException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rule of the field says no. Carries the key of a message in the user's language and, when one is at fault, the field. */
@ApplicationException(rollback = true)
public class BusinessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;
    private final @Nullable String field;
    private final boolean harmless;

    public BusinessException(String key, Object... arguments) {
        this(null, false, key, arguments);
    }

    private BusinessException(@Nullable String field, boolean harmless, String key, Object... arguments) {
        super(key);
        this.field = field;
        this.harmless = harmless;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The same refusal, shown at the input with this id. */
    public BusinessException at(String input) {
        return new BusinessException(input, harmless, key, arguments);
    }

    /** The same where nothing is wrong and there is nothing to correct: it is told as what the person should know. */
    public BusinessException asInformation() {
        return new BusinessException(field, true, key, arguments);
    }

    /** Whether it is no error. */
    public boolean isHarmless() {
        return harmless;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
