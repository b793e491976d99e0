package org.maillage.platform.security;

import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.mgt.DefaultSessionStorageEvaluator;
import org.apache.shiro.mgt.DefaultSubjectDAO;
import org.apache.shiro.mgt.SecurityManager;

/** Shiro's environment, built in Java: one realm, no session of its own, no remember-me. */
final class SecurityManagers {

    private SecurityManagers() {}

    static SecurityManager create() {
        DefaultSecurityManager manager = new DefaultSecurityManager(new RoleRealm());
        // Remember-me is the source of most of Shiro's advisories, and the session row of the account makes it useless.
        manager.setRememberMeManager(null);
        DefaultSessionStorageEvaluator storage = new DefaultSessionStorageEvaluator();
        storage.setSessionStorageEnabled(false);
        DefaultSubjectDAO subjects = new DefaultSubjectDAO();
        subjects.setSessionStorageEvaluator(storage);
        manager.setSubjectDAO(subjects);
        return manager;
    }
}
