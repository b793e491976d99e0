package org.maillage.sites.entity;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.texts.JsonText;

/** The cells of a line of a file, by column, letter by letter and in their order. */
public final class Cells implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, String> texts;

    private Cells(Map<String, String> texts) {
        this.texts = new LinkedHashMap<>(texts);
    }

    public static Cells of(Map<String, String> texts) {
        return new Cells(texts);
    }

    public Map<String, String> texts() {
        return new LinkedHashMap<>(texts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cells that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(texts);
    }

    /** Keeps them as an object of JSON. */
    @Converter
    public static class AsJson implements AttributeConverter<Cells, String> {

        @Override
        public String convertToDatabaseColumn(Cells cells) {
            JsonObjectBuilder object = JsonText.JSON.createObjectBuilder();
            cells.texts.forEach(object::add);
            return object.build().toString();
        }

        @Override
        public Cells convertToEntityAttribute(String json) {
            JsonObject object =
                    JsonText.JSON.createReader(new StringReader(json)).readObject();
            Map<String, String> texts = new LinkedHashMap<>();
            object.forEach((column, text) -> texts.put(column, ((JsonString) text).getString()));
            return of(texts);
        }
    }
}
