package org.maillage.privacy.boundary;

import java.io.Serializable;
import org.maillage.tenants.entity.StructureKind;

/**
 * What a structure tells about its data.
 *
 * @param kind decides on what the law lets it rest
 * @param peopleMonths for how long the file of a person who is not seen is kept
 */
public record Statement(String structure, StructureKind kind, int peopleMonths) implements Serializable {}
