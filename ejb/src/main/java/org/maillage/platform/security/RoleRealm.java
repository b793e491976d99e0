package org.maillage.platform.security;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.authz.permission.WildcardPermission;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;
import org.jspecify.annotations.Nullable;

/** Tells Shiro what the role of an {@link Actor} permits. Passwords are checked by the access component, never here. */
final class RoleRealm extends AuthorizingRealm {

    private final Map<Held, AuthorizationInfo> held = new ConcurrentHashMap<>();

    RoleRealm() {
        setName(Acting.REALM);
        // A role's permissions are constants: a cache by person would only add a way to be stale.
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
        return held.computeIfAbsent(Held.by(principals.oneByType(Actor.class)), Held::information);
    }

    /**
     * What a permission depends on. Whoever owes a second factor may set it up, and nothing else: not by a page, not past the pages.
     */
    private record Held(Role role, boolean everywhere, boolean factorOwed) {

        static Held by(Actor actor) {
            return new Held(
                    actor.role(),
                    actor.limits().sites().isEverywhere(),
                    actor.limits().factorOwed());
        }

        AuthorizationInfo information() {
            Set<String> permissions = factorOwed ? Set.of(Role.OWN_ACCOUNT) : role.permissions(everywhere);
            SimpleAuthorizationInfo info = new SimpleAuthorizationInfo();
            // Read once: a page asks a hundred times.
            info.setObjectPermissions(
                    permissions.stream().map(WildcardPermission::new).collect(Collectors.toUnmodifiableSet()));
            return info;
        }
    }
}
