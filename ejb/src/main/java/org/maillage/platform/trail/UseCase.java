package org.maillage.platform.trail;

import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.Identified;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Origin;
import org.maillage.platform.security.Permission;

/** A call of a boundary, and what it tells by itself. */
record UseCase(Method method, @Nullable Object first) {

    static UseCase of(InvocationContext call) {
        Object[] arguments = call.getParameters();
        return new UseCase(call.getMethod(), arguments == null || arguments.length == 0 ? null : arguments[0]);
    }

    String action() {
        return name(method);
    }

    /** What a trail calls it. */
    static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    boolean isAudited() {
        return method.isAnnotationPresent(Audited.class);
    }

    Act done(@Nullable Actor actor, List<RowChange> rows) {
        if (rows.isEmpty()) {
            return act(actor, rows, Act.Outcome.DONE, null);
        }
        // What the caller spoke of, or opened; what else was changed with it stands among the rows.
        Optional<RowChange> subject =
                rows.stream().filter(row -> row.id().equals(firstId())).findFirst();
        boolean opened = subject.isEmpty() && isAudited() && firstId() != null;
        RowChange changed = subject.orElse(rows.get(0));
        return new Act(
                Instant.now(),
                actor,
                Origin.current().orElse(null),
                tenantOf(actor),
                false,
                action(),
                permission(),
                opened ? entity() : changed.entity(),
                opened ? firstId() : changed.id(),
                rows,
                Act.Outcome.DONE,
                null);
    }

    Act refused(@Nullable Actor actor, Act.Outcome outcome, String reason) {
        return act(actor, List.of(), outcome, reason);
    }

    private Act act(@Nullable Actor actor, List<RowChange> rows, Act.Outcome outcome, @Nullable String reason) {
        return new Act(
                Instant.now(),
                actor,
                Origin.current().orElse(null),
                tenantOf(actor),
                false,
                action(),
                permission(),
                entity(),
                firstId(),
                rows,
                outcome,
                reason);
    }

    private static @Nullable Integer tenantOf(@Nullable Actor actor) {
        return actor == null ? null : actor.tenantId();
    }

    private @Nullable String permission() {
        return find(method, Permission.class).map(Permission::value).orElse(null);
    }

    private @Nullable String entity() {
        if (first instanceof Identified row) {
            return row.getClass().getSimpleName();
        }
        Audited audited = method.getAnnotation(Audited.class);
        return audited == null ? null : audited.of().getSimpleName();
    }

    private @Nullable String firstId() {
        Object id = first instanceof Subject subject ? subject.subjectId() : first;
        return id instanceof UUID ? id.toString() : null;
    }

    static <A extends Annotation> Optional<A> find(Method method, Class<A> type) {
        A own = method.getAnnotation(type);
        return Optional.ofNullable(
                own != null ? own : method.getDeclaringClass().getAnnotation(type));
    }
}
