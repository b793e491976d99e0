package org.maillage.ui.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The sentences of the product in the language of the page, with their values filled in. */
@Named
@RequestScoped
public class Phrases {

    private static final String BUNDLE = "org.maillage.ui.messages";

    /** The sentence with this key; the key itself when there is none, for a page must never break over a word. */
    public String of(String key, Object... values) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        try {
            String pattern = ResourceBundle.getBundle(BUNDLE, locale).getString(key);
            return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
        } catch (MissingResourceException e) {
            return key;
        }
    }
}
