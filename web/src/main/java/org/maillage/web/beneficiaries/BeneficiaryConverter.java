package org.maillage.web.beneficiaries;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.beneficiaries.boundary.Beneficiaries;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.ui.language.Phrases;
import org.maillage.ui.page.Beans;

/** A person chosen from the list, or typed so that only one can be meant. */
@FacesConverter(forClass = Beneficiary.class)
public class BeneficiaryConverter implements Converter<Beneficiary> {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final String unclear;

    public BeneficiaryConverter() {
        this("beneficiaries.choose");
    }

    /**
     * The same for a field with other ways out.
     *
     * @param unclear key of the sentence that says what can be done when nobody, or several people, may be meant by what was typed
     */
    public BeneficiaryConverter(String unclear) {
        this.unclear = unclear;
    }

    /** Whether it was chosen from the list, and not typed. */
    public static boolean isChosen(String sent) {
        return ID.matcher(sent).matches();
    }

    @Override
    public @Nullable Beneficiary getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Beneficiaries beneficiaries = CDI.current().select(Beneficiaries.class).get();
        if (isChosen(typed)) {
            return beneficiaries.find(UUID.fromString(typed));
        }
        List<Beneficiary> meant = beneficiaries.search(typed);
        if (meant.size() != 1) {
            String sentence = Beans.find("phrases", Phrases.class).of(unclear, typed.strip());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        }
        return meant.get(0);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable Beneficiary person) {
        return person == null ? "" : person.getId().toString();
    }
}
