package org.maillage.privacy.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A person who will be erased by the next round, and the last day on which the structure had to do with them. */
public record DuePerson(UUID id, String name, LocalDate lastSeen) implements Serializable {}
