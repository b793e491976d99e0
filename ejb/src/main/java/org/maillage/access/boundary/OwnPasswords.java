package org.maillage.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.maillage.access.control.Owner;
import org.maillage.access.control.PasswordChange;
import org.maillage.access.entity.Account;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;

/** The password of the person in action. */
@Stateless
@Permission("access:self")
@CrossTenant(because = "An account belongs to no structure")
public class OwnPasswords {

    @Inject
    private Owner owner;

    @Inject
    private PasswordChange change;

    /**
     * Changes the password; every other session of the account ends.
     *
     * @param current the password so far: whoever finds an open page must not take the account over
     * @param session the token of the session that goes on
     * @throws BusinessException at {@code current} when it is wrong, at {@code password} when the new one is too easy to guess
     */
    public void change(
            @NotBlank String current,
            @NotNull @Size(min = NewAccount.SHORTEST_PASSWORD, max = NewAccount.LONGEST_PASSWORD) String password,
            String session) {
        Account account = owner.confirmedBy(current, "current");
        change.to(account, password);
        change.endEverythingElse(account, session);
    }
}
