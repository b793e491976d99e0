package org.maillage.visits.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.maillage.visits.entity.Nature;

/**
 * A cell of the weekly grid, as somebody left it.
 *
 * @param entry made by the page, the same when the cell is sent again
 * @param before what the cell showed when it was typed
 * @param after what it is to be
 */
public record TypedCell(UUID entry, LocalDate date, Nature nature, int before, int after) {}
