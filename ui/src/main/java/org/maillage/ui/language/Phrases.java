package org.maillage.ui.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.text.MessageFormat;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The sentences of the product in the language of the page, with their values filled in. */
@Named
@RequestScoped
public class Phrases {

    private static final String BUNDLE = "org.maillage.ui.messages";

    @Inject
    private Language language;

    /** The sentences whose keys begin so, by the rest of the key, in the order of the alphabet. */
    public Map<String, String> below(String beginning) {
        Locale locale = language.getLocale();
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale);
        Collator collator = Collator.getInstance(locale);
        return bundle.keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .sorted(Comparator.comparing(bundle::getString, collator))
                .collect(Collectors.toMap(
                        key -> key.substring(beginning.length()),
                        bundle::getString,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** The sentence with this key, or another text when there is none. */
    public String orElse(String key, String otherwise) {
        String found = of(key);
        return found.equals(key) ? otherwise : found;
    }

    /** The sentence with this key; the key itself when there is none, for a page must never break over a word. */
    public String of(String key, Object... values) {
        Locale locale = language.getLocale();
        try {
            String pattern = ResourceBundle.getBundle(BUNDLE, locale).getString(key);
            return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
        } catch (MissingResourceException e) {
            return key;
        }
    }
}
