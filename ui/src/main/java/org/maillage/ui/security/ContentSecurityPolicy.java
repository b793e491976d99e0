package org.maillage.ui.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;

/** What a page may load: its own files only, no inline script, no inline style, nothing from another host. */
@ApplicationScoped
class ContentSecurityPolicy {

    /** Scripts come last, because PrimeFaces appends the nonce of a page to the end. */
    static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; script-src 'self'";

    @Produces
    @Named("contentSecurityPolicy")
    String policy() {
        return POLICY;
    }
}
