package org.maillage.federation.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Keeps the bytes of a {@link PeopleSketch} as text in base 64, as everything of a structure is kept: archives are texts. */
@Converter
public class SketchConverter implements AttributeConverter<byte[], String> {

    @Override
    public @Nullable String convertToDatabaseColumn(byte @Nullable [] sketch) {
        return sketch == null ? null : Base64.getEncoder().encodeToString(sketch);
    }

    @Override
    public byte @Nullable [] convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : Base64.getDecoder().decode(text);
    }
}
