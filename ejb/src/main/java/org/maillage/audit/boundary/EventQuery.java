package org.maillage.audit.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.trail.Act;

/**
 * Which events to show; what is {@code null} or empty asks for nothing.
 *
 * @param from first day, on the mainland
 * @param to last day, included
 * @param person a part of the name
 * @param action boundary and method, such as {@code Activities.correct}
 */
public record EventQuery(
        LocalDate from,
        LocalDate to,
        @Nullable String person,
        @Nullable String action,
        Act.@Nullable Outcome outcome) implements Serializable {}
