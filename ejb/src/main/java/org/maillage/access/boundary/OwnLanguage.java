package org.maillage.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import org.maillage.access.control.Owner;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;

/** The language in which the person in action receives mails. */
@Stateless
@Permission("access:self")
@CrossTenant(because = "An account belongs to no structure")
public class OwnLanguage {

    @Inject
    private Owner owner;

    /** The language of the mails, such as {@code fr}. */
    public String current() {
        return owner.account().getLanguage();
    }

    /** Chooses another one. */
    public void choose(@NotNull @Pattern(regexp = "fr|en") String language) {
        owner.account().speak(Locale.forLanguageTag(language));
    }
}
