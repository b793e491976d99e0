package org.maillage.federation.boundary;

/** As what a network takes its figures along. */
public enum FigureFormat {
    /** A table for a spreadsheet, in words. */
    CSV("csv"),
    /** The same as a workbook. */
    XLSX("xlsx"),
    /** A table for machines and open data, in codes and words; {@link #SCHEMA} says what its columns are. */
    OPEN_DATA("csv"),
    /** The columns of {@link #OPEN_DATA} as a Table Schema. */
    SCHEMA("json");

    private final String extension;

    FigureFormat(String extension) {
        this.extension = extension;
    }

    public String extension() {
        return extension;
    }
}
