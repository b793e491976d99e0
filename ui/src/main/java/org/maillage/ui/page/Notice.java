package org.maillage.ui.page;

import java.io.Serializable;

/**
 * One sentence at the top of a page.
 *
 * @param kind {@code done} or {@code warning}; also the style
 * @param sentence what is said, in the language of the person
 */
public record Notice(String kind, String sentence) implements Serializable {}
