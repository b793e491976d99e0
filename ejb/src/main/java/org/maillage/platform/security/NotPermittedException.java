package org.maillage.platform.security;

import jakarta.ejb.ApplicationException;

/** The person in action lacks a permission, or nobody is signed in. Screens never offer what would end here. */
@ApplicationException(rollback = true)
public class NotPermittedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotPermittedException(String needed) {
        super("Not permitted: " + needed + " is needed");
    }
}
