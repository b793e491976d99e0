package org.maillage.federation.control;

import java.util.Locale;

/** The columns of figures as open data. A column that is published once keeps its name and its meaning. */
enum FigureColumn {
    PERIOD_FROM("yearmonth", true),
    PERIOD_TO("yearmonth", true),
    NETWORK("string", true),
    COMMUNE("string", false),
    INDICATOR("string", true),
    EDITION("integer", true),
    DIMENSION("string", true),
    VALUE("string", false),
    LABEL("string", true),
    AMOUNT("integer", false),
    HIDDEN("boolean", true),
    THRESHOLD("integer", true),
    UNIT("string", true),
    AMOUNT_BEFORE("integer", false),
    DIFFERENCE("integer", false),
    INHABITANTS("integer", false),
    PER_THOUSAND("number", false),
    AT_LEAST("boolean", true),
    DEFINITION("string", true);

    private final String type;
    private final boolean required;

    FigureColumn(String type, boolean required) {
        this.type = type;
        this.required = required;
    }

    /** The name in the head of the file and in its schema. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of the words for its head in a spreadsheet. */
    String key() {
        return "federation.column." + field();
    }

    /** The type, as a Table Schema calls it. */
    String type() {
        return type;
    }

    /** Whether no cell is empty. */
    boolean isRequired() {
        return required;
    }
}
