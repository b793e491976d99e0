package org.maillage.federation.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.TreeSet;

/** Keeps a set of codes as one sorted text: a territory, or the values of a sum, are read and written as a whole, never searched. */
@Converter
public class CodesConverter implements AttributeConverter<Set<String>, String> {

    @Override
    public String convertToDatabaseColumn(Set<String> codes) {
        return codes instanceof StoredCodes stored
                ? stored.text()
                : String.join(StoredCodes.BETWEEN, new TreeSet<>(codes));
    }

    @Override
    public Set<String> convertToEntityAttribute(String text) {
        return new StoredCodes(text);
    }
}
