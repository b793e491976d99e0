package org.maillage.micro;

import org.jspecify.annotations.Nullable;

/** A reason not to start that the operator can remove; its message says in one line what to do. */
public final class StartFailure extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    public StartFailure(String key, Object... arguments) {
        this(null, key, arguments);
    }

    public StartFailure(@Nullable Throwable cause, String key, Object... arguments) {
        super(key, cause);
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String key() {
        return key;
    }

    @Override
    public String getMessage() {
        return Messages.ofEnvironment().text(key, arguments);
    }
}
