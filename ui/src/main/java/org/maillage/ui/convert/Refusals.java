package org.maillage.ui.convert;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.convert.ConverterException;
import org.maillage.ui.language.Phrases;

/** Says in the person's language that a text could not be read. */
final class Refusals {

    private Refusals() {}

    static ConverterException unreadable(String key) {
        String sentence = CDI.current().select(Phrases.class).get().of(key);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }
}
