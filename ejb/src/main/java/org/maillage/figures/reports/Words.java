package org.maillage.figures.reports;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.entity.AgeBand;

/** The words of the pages, for files that are written where no page is: the build puts the same sentences here. */
public final class Words {

    private static final String BUNDLE = "org.maillage.figures.words.messages";

    private final ResourceBundle bundle;

    /** The words of a language. */
    public Words(Locale locale) {
        bundle = ResourceBundle.getBundle(BUNDLE, locale);
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

    /** A band of ages as it is read; nothing for none. */
    public String ages(@Nullable AgeBand band) {
        if (band == null) {
            return "";
        }
        Integer to = band.to();
        if (to == null) {
            return format("ui.ages.over", band.from());
        }
        return band.from() == 0 ? format("ui.ages.under", to + 1) : format("ui.ages.between", band.from(), to);
    }

    /** A sentence with its values. */
    public String format(String key, Object... values) {
        return new MessageFormat(of(key), bundle.getLocale()).format(values);
    }
}
