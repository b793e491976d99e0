package org.maillage.access.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What an invited person says of themselves. A person who has an account already gives its password, and the names are not looked at.
 */
public class NewAccount {

    /** Long enough to need no rule of composition (NIST SP 800-63B). */
    public static final int SHORTEST_PASSWORD = 12;

    public static final int LONGEST_PASSWORD = 128;

    @NotBlank
    @Size(max = 100)
    private String firstName = "";

    @NotBlank
    @Size(max = 100)
    private String lastName = "";

    @NotNull
    @Size(min = SHORTEST_PASSWORD, max = LONGEST_PASSWORD)
    private String password = "";

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
