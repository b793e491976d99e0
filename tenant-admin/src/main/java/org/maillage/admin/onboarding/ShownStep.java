package org.maillage.admin.onboarding;

import org.maillage.onboarding.entity.Step;

/**
 * A step as the page shows it.
 *
 * @param number of the step, from 1
 * @param step what is to be done
 * @param state {@code done}, {@code next} or {@code later}; also the style
 */
public record ShownStep(int number, Step step, String state) {}
