package org.maillage.platform.texts;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words of the pages, for files that are written where no page is: the build puts the same sentences here. */
public final class Words {

    private static final String BUNDLE = "org.maillage.platform.words.messages";

    private final Locale locale;
    private final ResourceBundle bundle;

    /** Those of a language. */
    public Words(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle(BUNDLE, locale);
    }

    /** The language in which they speak. */
    public Locale locale() {
        return locale;
    }

    /** The word itself; the key when there is none, for a file must not break over a word. */
    public String of(String key) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    /** The word for a value; nothing for none. */
    public @Nullable String of(String beginning, @Nullable Object value) {
        return value == null ? null : of(beginning + value);
    }

    /** The sentence with its values filled in. */
    public String format(String key, Object... values) {
        return new MessageFormat(of(key), bundle.getLocale()).format(values);
    }
}
