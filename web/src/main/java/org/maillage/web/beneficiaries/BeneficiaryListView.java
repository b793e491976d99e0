package org.maillage.web.beneficiaries;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.beneficiaries.boundary.Beneficiaries;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.platform.texts.Phone;

/** Finding a person whom the structure helps. What is typed is posted, never put into an address: it is a name. */
@Named
@RequestScoped
public class BeneficiaryListView {

    @Inject
    private Beneficiaries beneficiaries;

    private @Nullable String text;
    private @Nullable List<Beneficiary> found;

    /** The people found, asked once for each page that is shown. */
    public List<Beneficiary> getFound() {
        List<Beneficiary> people = found == null ? beneficiaries.search(Objects.requireNonNullElse(text, "")) : found;
        found = people;
        return people;
    }

    /** Telephone number as it is dialled, empty when there is none. */
    public String phone(Beneficiary person) {
        return person.getPhone() == null ? "" : Phone.display(person.getPhone());
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
        found = null;
    }
}
