package org.maillage.presence.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Days and times as texts that sort, and that people can read in the trail. */
public final class Stored {

    private Stored() {}

    private static String join(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private static <T> List<T> split(String text, Function<String, T> read) {
        return Arrays.stream(text.split(" "))
                .filter(part -> !part.isEmpty())
                .map(read)
                .toList();
    }

    /** Keeps days of the week. */
    @Converter
    public static class Weekdays implements AttributeConverter<List<DayOfWeek>, String> {

        @Override
        public String convertToDatabaseColumn(List<DayOfWeek> days) {
            return join(days);
        }

        @Override
        public List<DayOfWeek> convertToEntityAttribute(String text) {
            return split(text, DayOfWeek::valueOf);
        }
    }

    /** Keeps dates. */
    @Converter
    public static class Dates implements AttributeConverter<List<LocalDate>, String> {

        @Override
        public String convertToDatabaseColumn(List<LocalDate> dates) {
            return join(dates);
        }

        @Override
        public List<LocalDate> convertToEntityAttribute(String text) {
            return split(text, LocalDate::parse);
        }
    }

    /** Keeps a time of day, which moves with no time zone. */
    @Converter
    public static class Clock implements AttributeConverter<LocalTime, String> {

        @Override
        public String convertToDatabaseColumn(LocalTime time) {
            return time.toString();
        }

        @Override
        public LocalTime convertToEntityAttribute(String text) {
            return LocalTime.parse(text);
        }
    }
}
