package org.maillage.platform.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.maillage.platform.security.Permission;
import org.maillage.platform.security.Public;
import org.maillage.platform.security.Role;

/** What can be done at all by whom, as the boundaries declare it: a trail offers nothing to look for that it can never hold. */
@ApplicationScoped
public class PossibleActs {

    @Inject
    private BeanManager beans;

    /** The acts of those who hold a role in such a place, as a trail names them, and of everybody. */
    public Set<String> of(Role.Scope scope) {
        Set<String> acts = new TreeSet<>();
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .flatMap(bean -> Stream.of(bean.getBeanClass().getDeclaredMethods()))
                .filter(method -> isPossible(method, scope))
                .forEach(method -> acts.add(UseCase.name(method)));
        return acts;
    }

    /** As the guard of the boundaries reads it: what a method says for itself counts first, and a permission before all. */
    static boolean isPossible(Method method, Role.Scope scope) {
        if (method.isAnnotationPresent(Public.class) && !method.isAnnotationPresent(Permission.class)) {
            return true;
        }
        return UseCase.find(method, Permission.class)
                .map(needed -> Role.of(scope).stream()
                        .anyMatch(role -> role.permissions().contains(needed.value())))
                .orElseGet(() -> UseCase.find(method, Public.class).isPresent());
    }
}
