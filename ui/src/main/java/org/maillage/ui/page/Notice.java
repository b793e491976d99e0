package org.maillage.ui.page;

import java.io.Serializable;

/**
 * One sentence at the top of a page.
 *
 * @param kind {@code done}, {@code warning} or {@code information}; also the style
 * @param sentence what is said, in the language of the person
 */
public record Notice(String kind, String sentence) implements Serializable {}
