package org.maillage.visits.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.maillage.visits.entity.Nature;

/** Visitors of one site on one day for one nature of request; never none. */
public record VisitTotal(LocalDate date, UUID site, Nature nature, int amount) {}
