package org.maillage.presence.boundary;

import java.io.Serializable;
import org.maillage.presence.entity.Occurrence;

/**
 * Who is where, and when.
 *
 * @param mediator their name
 * @param where name of the site or of the stop
 * @param writable whether the person in action may change it
 */
public record Slot(Occurrence occurrence, String mediator, String where, boolean writable) implements Serializable {}
