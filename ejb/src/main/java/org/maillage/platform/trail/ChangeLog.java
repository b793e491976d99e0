package org.maillage.platform.trail;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;

/** Gathers what the use case on the running thread changes. A use case that calls another is one act. */
public final class ChangeLog implements AutoCloseable {

    private static final ThreadLocal<@Nullable ChangeLog> CURRENT = new ThreadLocal<>();

    private final List<RowChange> rows = new ArrayList<>();
    private @Nullable Actor actor;
    private boolean attributed;

    private ChangeLog() {}

    /** Whether an act is running already on this thread. */
    static boolean isOpen() {
        return CURRENT.get() != null;
    }

    static ChangeLog open() {
        ChangeLog log = new ChangeLog();
        CURRENT.set(log);
        return log;
    }

    /** Adds a row that was written; outside any act it is nobody's and forgotten. */
    public static void add(RowChange row) {
        ChangeLog log = CURRENT.get();
        if (log != null) {
            log.rows.add(row);
        }
    }

    /**
     * Says who acts, and where, when the use case finds out only itself: somebody signs in, or takes up a role. The act is written
     * into the trail of that place, also when it is refused; {@code null} for somebody unknown, whose refusals are told to the operators.
     */
    public static void attribute(@Nullable Actor actor) {
        ChangeLog log = CURRENT.get();
        if (log != null) {
            log.actor = actor;
            log.attributed = true;
        }
    }

    List<RowChange> rows() {
        return List.copyOf(rows);
    }

    /** Whoever acts: who was said to, else who is signed in. */
    @Nullable
    Actor actor() {
        return attributed ? actor : Acting.current().orElse(null);
    }

    /** Whether a refusal is told: of nobody in particular it is not, anybody could fill the trail with them. */
    boolean tellsRefusals() {
        return attributed || Acting.current().isPresent();
    }

    @Override
    public void close() {
        CURRENT.remove();
    }
}
