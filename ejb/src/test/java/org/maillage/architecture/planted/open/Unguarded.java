package org.maillage.architecture.planted.open;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.interceptor.ExcludeDefaultInterceptors;

/** Asks nobody for anything. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class Unguarded {
    public void read() {}
}
