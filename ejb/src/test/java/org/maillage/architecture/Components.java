package org.maillage.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.maillage.platform.Component;

/** Finds the component to which a class belongs, by the declaration of the nearest package above it. */
final class Components {

    private Components() {}

    /** Whether this is the {@code package-info} that declares a component. */
    static boolean declares(JavaClass type) {
        return type.getSimpleName().equals("package-info") && type.isAnnotatedWith(Component.class);
    }

    /** The root package of the component; empty for code that belongs to none. */
    static Optional<String> rootOf(JavaClass type) {
        for (String name = type.getPackageName(); name.contains("."); name = parent(name)) {
            if (isDeclared(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The name of the component, the last word of its root package; empty for code that belongs to none. */
    static String nameOf(JavaClass type) {
        return rootOf(type).map(Components::lastWord).orElse("");
    }

    static String lastWord(String packageName) {
        return packageName.substring(packageName.lastIndexOf('.') + 1);
    }

    static boolean isMarked(String packageName, Class<? extends Annotation> annotation) {
        try {
            return Class.forName(packageName + ".package-info").isAnnotationPresent(annotation);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static boolean isDeclared(String packageName) {
        return isMarked(packageName, Component.class);
    }

    private static String parent(String packageName) {
        return packageName.substring(0, packageName.lastIndexOf('.'));
    }
}
