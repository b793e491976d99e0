package org.maillage.sites.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Keeps several values of a closed list, or several texts, as one text: they are read and written as a whole. EclipseLink finds the type of an
 * attribute at the converter itself, so that each list has its own.
 */
public final class Lists {

    private Lists() {}

    /** The values, each once, in the order of their list. */
    static <E extends Enum<E>> List<E> ordered(List<E> values) {
        return values.stream().distinct().sorted(Comparator.naturalOrder()).toList();
    }

    private static <E extends Enum<E>> String write(List<E> values) {
        return values.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static <E extends Enum<E>> List<E> read(Class<E> type, String text) {
        return Arrays.stream(text.split(" "))
                .filter(name -> !name.isEmpty())
                .map(name -> Enum.valueOf(type, name))
                .toList();
    }

    /** Texts apart by a bar, as in the files of the standard. */
    @Converter
    public static class Texts implements AttributeConverter<List<String>, String> {

        @Override
        public String convertToDatabaseColumn(List<String> texts) {
            return String.join("|", texts);
        }

        @Override
        public List<String> convertToEntityAttribute(String text) {
            return Arrays.stream(text.split("[|]"))
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
    }

    /** Keeps values of {@link Typology}. */
    @Converter
    public static class Typologies implements AttributeConverter<List<Typology>, String> {

        @Override
        public String convertToDatabaseColumn(List<Typology> values) {
            return write(values);
        }

        @Override
        public List<Typology> convertToEntityAttribute(String text) {
            return read(Typology.class, text);
        }
    }

    /** Keeps values of {@link ServiceKind}. */
    @Converter
    public static class Services implements AttributeConverter<List<ServiceKind>, String> {

        @Override
        public String convertToDatabaseColumn(List<ServiceKind> values) {
            return write(values);
        }

        @Override
        public List<ServiceKind> convertToEntityAttribute(String text) {
            return read(ServiceKind.class, text);
        }
    }

    /** Keeps values of {@link Audience}. */
    @Converter
    public static class Audiences implements AttributeConverter<List<Audience>, String> {

        @Override
        public String convertToDatabaseColumn(List<Audience> values) {
            return write(values);
        }

        @Override
        public List<Audience> convertToEntityAttribute(String text) {
            return read(Audience.class, text);
        }
    }

    /** Keeps values of {@link Care}. */
    @Converter
    public static class Cares implements AttributeConverter<List<Care>, String> {

        @Override
        public String convertToDatabaseColumn(List<Care> values) {
            return write(values);
        }

        @Override
        public List<Care> convertToEntityAttribute(String text) {
            return read(Care.class, text);
        }
    }

    /** Keeps values of {@link Fee}. */
    @Converter
    public static class Fees implements AttributeConverter<List<Fee>, String> {

        @Override
        public String convertToDatabaseColumn(List<Fee> values) {
            return write(values);
        }

        @Override
        public List<Fee> convertToEntityAttribute(String text) {
            return read(Fee.class, text);
        }
    }

    /** Keeps values of {@link Programme}. */
    @Converter
    public static class Programmes implements AttributeConverter<List<Programme>, String> {

        @Override
        public String convertToDatabaseColumn(List<Programme> values) {
            return write(values);
        }

        @Override
        public List<Programme> convertToEntityAttribute(String text) {
            return read(Programme.class, text);
        }
    }

    /** Keeps values of {@link Training}. */
    @Converter
    public static class Trainings implements AttributeConverter<List<Training>, String> {

        @Override
        public String convertToDatabaseColumn(List<Training> values) {
            return write(values);
        }

        @Override
        public List<Training> convertToEntityAttribute(String text) {
            return read(Training.class, text);
        }
    }

    /** Keeps values of {@link AccessMode}. */
    @Converter
    public static class AccessModes implements AttributeConverter<List<AccessMode>, String> {

        @Override
        public String convertToDatabaseColumn(List<AccessMode> values) {
            return write(values);
        }

        @Override
        public List<AccessMode> convertToEntityAttribute(String text) {
            return read(AccessMode.class, text);
        }
    }

    /** Keeps values of {@link SupportMode}. */
    @Converter
    public static class SupportModes implements AttributeConverter<List<SupportMode>, String> {

        @Override
        public String convertToDatabaseColumn(List<SupportMode> values) {
            return write(values);
        }

        @Override
        public List<SupportMode> convertToEntityAttribute(String text) {
            return read(SupportMode.class, text);
        }
    }

    /** Keeps values of {@link Mobility}. */
    @Converter
    public static class Mobilities implements AttributeConverter<List<Mobility>, String> {

        @Override
        public String convertToDatabaseColumn(List<Mobility> values) {
            return write(values);
        }

        @Override
        public List<Mobility> convertToEntityAttribute(String text) {
            return read(Mobility.class, text);
        }
    }
}
