package org.maillage.architecture;

import com.tngtech.archunit.lang.ArchRule;

/**
 * A rule of the house together with a class of the {@code planted} packages that breaks it: a rule that never bites
 * protects nothing, so none can be written down without its offender.
 *
 * @param name how the rule is called in the test report
 * @param offender the planted class that the rule must find
 */
public record HouseRule(String name, ArchRule rule, Class<?> offender) {

    @Override
    public String toString() {
        return name;
    }
}
