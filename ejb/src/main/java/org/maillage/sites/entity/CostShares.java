package org.maillage.sites.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps the shares of a cost as lines, each the cents, a blank and the funder: they are read and written as a whole. */
@Converter
public class CostShares implements AttributeConverter<List<CostShare>, String> {

    @Override
    public String convertToDatabaseColumn(List<CostShare> shares) {
        return shares.stream()
                .map(share -> share.cents() + " " + share.funder().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<CostShare> convertToEntityAttribute(String text) {
        return text.lines()
                .map(line -> new CostShare(
                        line.substring(line.indexOf(' ') + 1), Long.parseLong(line.substring(0, line.indexOf(' ')))))
                .toList();
    }
}
