package org.maillage.platform.errors;

import jakarta.ejb.ApplicationException;

/** What was asked for does not exist for this person: it is gone, or it was never theirs. The answer is the same for both. */
@ApplicationException(rollback = true)
public class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
