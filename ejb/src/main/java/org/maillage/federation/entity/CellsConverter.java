package org.maillage.federation.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps counts as the text that they are. */
@Converter(autoApply = true)
public class CellsConverter implements AttributeConverter<Cells, String> {

    @Override
    public String convertToDatabaseColumn(Cells cells) {
        return cells.text();
    }

    @Override
    public Cells convertToEntityAttribute(String text) {
        return new Cells(text);
    }
}
