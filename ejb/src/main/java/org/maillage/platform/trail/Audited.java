package org.maillage.platform.trail;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A use case that is remembered although it changes nothing: it opens the file of a person, or takes data out. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Audited {

    /** What is opened; the first argument is its id, the row itself or another {@link Subject}. */
    Class<?> of();
}
