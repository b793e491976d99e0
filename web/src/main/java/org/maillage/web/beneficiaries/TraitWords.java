package org.maillage.web.beneficiaries;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.beneficiaries.entity.SocialStatus;
import org.maillage.beneficiaries.entity.Trait;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.entity.Commune;
import org.maillage.platform.texts.Phone;
import org.maillage.ui.language.Phrases;

/** What a file tells of a person, in words. */
@Dependent
public class TraitWords implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Phrases phrases;

    @Inject
    private Communes communes;

    /** Empty when the file tells nothing. */
    String of(Trait trait, Beneficiary person) {
        Object value = trait.of(person);
        if (value instanceof Gender gender) {
            return phrases.of("beneficiaries.gender." + gender.name());
        }
        if (value instanceof SocialStatus status) {
            return phrases.of("beneficiaries.status." + status.name());
        }
        String text = value == null ? "" : value.toString();
        if (text.isEmpty()) {
            return text;
        }
        return switch (trait) {
            case PHONE -> Phone.display(text);
            case COMMUNE -> communes.find(text).map(Commune::display).orElse(text);
            default -> text;
        };
    }
}
