package org.maillage.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Stores a month as facts name it: {@code 202603}. */
@Converter
public class YearMonthConverter implements AttributeConverter<YearMonth, Integer> {

    private static final int HUNDRED = 100;

    @Override
    public @Nullable Integer convertToDatabaseColumn(@Nullable YearMonth month) {
        return month == null ? null : month.getYear() * HUNDRED + month.getMonthValue();
    }

    @Override
    public @Nullable YearMonth convertToEntityAttribute(@Nullable Integer stored) {
        return stored == null ? null : YearMonth.of(stored / HUNDRED, stored % HUNDRED);
    }
}
