package org.maillage.platform.persistence;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Rows that stay in this installation until their own time is over: no archive brings them into another one, and closing the structure
 * does not erase them. {@link #because()} tells why.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Staying {
    String because();
}
