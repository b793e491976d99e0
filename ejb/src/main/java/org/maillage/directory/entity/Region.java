package org.maillage.directory.entity;

import java.io.Serializable;

/**
 * One of the 18 régions of France.
 *
 * @param code two digits of the INSEE, such as {@code 93}
 * @param name such as {@code Provence-Alpes-Côte d'Azur}
 */
public record Region(String code, String name) implements Serializable {}
