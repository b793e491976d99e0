package org.maillage.platform.persistence;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Rows that left their structure by publication: they hold no person, the federation reads them, and no archive brings them into another
 * installation. Their table says {@code published} in its comment.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Published {

    /** Whether they tell how things are today, and go with the structure; what they tell of the past outlives it. */
    boolean ofToday() default false;
}
