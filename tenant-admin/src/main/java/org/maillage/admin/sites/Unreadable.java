package org.maillage.admin.sites;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.convert.ConverterException;
import org.maillage.ui.language.Phrases;
import org.maillage.ui.page.Beans;

/** Says in the language of the page why a text could not be read. */
final class Unreadable {

    private Unreadable() {}

    static ConverterException because(String key) {
        String sentence = Beans.find("phrases", Phrases.class).of(key);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }
}
