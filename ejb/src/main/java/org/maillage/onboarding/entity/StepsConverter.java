package org.maillage.onboarding.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps a set of steps as one text, in their order: it is read and written as a whole. */
@Converter
public class StepsConverter implements AttributeConverter<Set<Step>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Step> steps) {
        return steps.stream().sorted().map(Step::name).collect(Collectors.joining(" "));
    }

    @Override
    public Set<Step> convertToEntityAttribute(String text) {
        Set<Step> steps = EnumSet.noneOf(Step.class);
        Arrays.stream(text.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Step::valueOf)
                .forEach(steps::add);
        return Collections.unmodifiableSet(steps);
    }
}
