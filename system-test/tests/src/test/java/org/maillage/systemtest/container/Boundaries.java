package org.maillage.systemtest.container;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Permission;
import org.maillage.platform.security.Public;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.platform.tenancy.WhileReadOnly;

/** Every public method of every deployed EJB of the product, found in the server and called as clients do: through its proxy. */
@ApplicationScoped
public class Boundaries {

    @Inject
    private BeanManager beans;

    /** A method of a deployed EJB. */
    record UseCase(Bean<?> bean, Method method) {

        boolean isPublic() {
            return method.getAnnotation(Permission.class) == null
                    && (method.isAnnotationPresent(Public.class)
                            || method.getDeclaringClass().isAnnotationPresent(Public.class));
        }

        Optional<String> permission() {
            Permission own = method.getAnnotation(Permission.class);
            return Optional.ofNullable(
                            own != null ? own : method.getDeclaringClass().getAnnotation(Permission.class))
                    .map(Permission::value);
        }

        /** Whether it works inside one structure, for its people. */
        boolean isOfOneStructure() {
            return !method.isAnnotationPresent(CrossTenant.class)
                    && !method.getDeclaringClass().isAnnotationPresent(CrossTenant.class);
        }

        /** Whether it may write although the structure is read only, for a reason that it gives. */
        boolean isForReadOnlyToo() {
            return method.isAnnotationPresent(WhileReadOnly.class);
        }

        /** Whether it only reads what is there. */
        boolean isReading() {
            return permission().filter(name -> name.endsWith(":read")).isPresent();
        }

        boolean beginsWith(Class<?> type) {
            return method.getParameterCount() > 0 && type.isAssignableFrom(method.getParameterTypes()[0]);
        }

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    List<UseCase> all() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> isEjb(bean.getBeanClass()))
                .filter(bean -> !bean.getBeanClass().getPackageName().startsWith(Boundaries.class.getPackageName()))
                .flatMap(bean -> Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers())
                                && !Modifier.isStatic(method.getModifiers())
                                && !method.isSynthetic())
                        .map(method -> new UseCase(bean, method)))
                .sorted(Comparator.comparing(UseCase::toString))
                .toList();
    }

    private static boolean isEjb(Class<?> type) {
        return type.getPackageName().startsWith("org.maillage")
                && (type.isAnnotationPresent(Stateless.class)
                        || type.isAnnotationPresent(Stateful.class)
                        || type.isAnnotationPresent(Singleton.class));
    }

    /** Calls it as this person, {@code null} for nobody, and tells what was thrown; {@code null} when it returned. */
    Throwable attempt(UseCase useCase, Actor actor, Object first) throws Exception {
        Object proxy = beans.getReference(
                useCase.bean(), useCase.bean().getBeanClass(), beans.createCreationalContext(useCase.bean()));
        Class<?>[] types = useCase.method().getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = i == 0 && first != null ? first : sample(types[i], first);
        }
        return Acting.as(actor, () -> {
            try {
                useCase.method().invoke(proxy, arguments);
                return null;
            } catch (InvocationTargetException e) {
                return e.getCause();
            }
        });
    }

    /** A use case with two identifiers of one kind is asked with the same one twice. */
    private static Object sample(Class<?> type, Object first) {
        if (type == UUID.class) {
            return first instanceof UUID id ? id : UUID.randomUUID();
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 5;
        }
        if (type == long.class) {
            return 5L;
        }
        if (type == String.class) {
            return "somebody@example.org";
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 1, 1);
        }
        return null;
    }
}
