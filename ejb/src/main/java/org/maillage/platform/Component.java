package org.maillage.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a component in the {@code package-info} of its root package, whose last word is its name. A test holds the code to it:
 * a component reaches only those that it names here, never in a circle, and only through what they show.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Component {

    /** Names of the components that this one may use. */
    String[] uses() default {};

    /** Packages shown to others, relative to the root package, beside the root itself, {@code boundary} and {@code entity}. */
    String[] exposes() default {};
}
