package org.maillage.federation.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps counts as the text that they are. */
@Converter(autoApply = true)
public class FactCellsConverter implements AttributeConverter<FactCells, String> {

    @Override
    public String convertToDatabaseColumn(FactCells cells) {
        return cells.text();
    }

    @Override
    public FactCells convertToEntityAttribute(String text) {
        return new FactCells(text);
    }
}
