package org.maillage.sites.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps {@link OpeningHours} in their notation; nothing known is NULL. */
@Converter
public class OpeningHoursConverter implements AttributeConverter<OpeningHours, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable OpeningHours hours) {
        return hours == null || hours.equals(OpeningHours.UNKNOWN) ? null : hours.notation();
    }

    @Override
    public OpeningHours convertToEntityAttribute(@Nullable String notation) {
        return OpeningHours.of(notation);
    }
}
