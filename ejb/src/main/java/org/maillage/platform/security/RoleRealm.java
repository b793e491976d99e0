package org.maillage.platform.security;

import java.util.Set;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;
import org.jspecify.annotations.Nullable;

/** Tells Shiro what the role of an {@link Actor} permits. Passwords are checked by the access component, never here. */
final class RoleRealm extends AuthorizingRealm {

    RoleRealm() {
        setName(Acting.REALM);
        // A role's permissions are constants: a cache would only add a way to be stale.
        setCachingEnabled(false);
    }

    @Override
    public boolean supports(AuthenticationToken token) {
        return false;
    }

    @Override
    protected @Nullable AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
        return null;
    }

    @Override
    protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
        SimpleAuthorizationInfo info = new SimpleAuthorizationInfo();
        principals.byType(Actor.class).forEach(actor -> info.addStringPermissions(permissions(actor)));
        return info;
    }

    /** Whoever owes a second factor may set it up, and nothing else: not by a page, not past the pages. */
    private static Set<String> permissions(Actor actor) {
        return actor.limits().factorOwed()
                ? Set.of(Role.OWN_ACCOUNT)
                : actor.role().permissions(actor.limits().sites());
    }
}
