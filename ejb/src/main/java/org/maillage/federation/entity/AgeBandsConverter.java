package org.maillage.federation.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link AgeBands} as {@code 26,46}. */
@Converter(autoApply = true)
public class AgeBandsConverter implements AttributeConverter<AgeBands, String> {

    @Override
    public String convertToDatabaseColumn(AgeBands bands) {
        return bands.toString();
    }

    @Override
    public AgeBands convertToEntityAttribute(String text) {
        return AgeBands.parse(text);
    }
}
