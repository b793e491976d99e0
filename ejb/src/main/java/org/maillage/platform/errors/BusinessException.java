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

    public BusinessException(String key, Object... arguments) {
        this(null, key, arguments);
    }

    private BusinessException(@Nullable String field, String key, Object... arguments) {
        super(key);
        this.field = field;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The same refusal, shown at the input with this id. */
    public BusinessException at(String input) {
        return new BusinessException(input, key, arguments);
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
