package org.maillage.ui.convert;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.convert.ConverterException;
import org.maillage.ui.language.Phrases;
import org.maillage.ui.page.Beans;

/** Says in the person's language that a text could not be read. */
final class Refusals {

    private Refusals() {}

    static ConverterException unreadable(String key) {
        String sentence = Beans.find("phrases", Phrases.class).of(key);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }
}
