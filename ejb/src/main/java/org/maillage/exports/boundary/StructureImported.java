package org.maillage.exports.boundary;

/** All rows of the structure in scope were read from an archive. Told within the transaction that writes them. */
public record StructureImported() {}
