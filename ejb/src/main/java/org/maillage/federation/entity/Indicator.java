package org.maillage.federation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.SharedEntity;

/**
 * One line of the dictionary of indicators: what a figure means, in words that a reader outside the trade understands, and how it
 * is counted. A definition never changes: a new way of counting is a new edition.
 */
@Entity
@Table(name = "federation_indicators")
public class Indicator extends SharedEntity {
    private static final long serialVersionUID = 1L;

    private String code = "";

    private int edition;

    private String unit = "";

    @Column(name = "name_fr")
    private String frenchName = "";

    @Column(name = "name_en")
    private String englishName = "";

    @Column(name = "definition_fr")
    private String frenchDefinition = "";

    @Column(name = "definition_en")
    private String englishDefinition = "";

    @Column(name = "rule_fr")
    private String frenchRule = "";

    @Column(name = "rule_en")
    private String englishRule = "";

    @Column(name = "source_fr")
    private String frenchSource = "";

    @Column(name = "source_en")
    private String englishSource = "";

    @Column(name = "valid_from")
    private LocalDate validFrom = LocalDate.EPOCH;

    @ManyToOne
    @JoinColumn(name = "network_id")
    private @Nullable Network owner;

    /** The code under which facts are published, as {@code accompaniments}. */
    public String getCode() {
        return code;
    }

    /** The edition of the definition, from 1. */
    public int getEdition() {
        return edition;
    }

    /** What is counted: {@code accompaniment}, {@code person}, {@code activity}, {@code minute}, ... */
    public String getUnit() {
        return unit;
    }

    /** The first day on which this edition holds. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** The network that defined it; {@code null} for the national set. */
    public @Nullable Network getOwner() {
        return owner;
    }

    public String name(Locale locale) {
        return in(locale, frenchName, englishName);
    }

    /** What the figure means. */
    public String definition(Locale locale) {
        return in(locale, frenchDefinition, englishDefinition);
    }

    /** How the figure is counted, with its limits. */
    public String rule(Locale locale) {
        return in(locale, frenchRule, englishRule);
    }

    /** From what it is counted. */
    public String source(Locale locale) {
        return in(locale, frenchSource, englishSource);
    }

    private static String in(Locale locale, String french, String english) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : french;
    }
}
