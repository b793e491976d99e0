package org.maillage.federation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.texts.FreeText;
import org.maillage.platform.trail.Code;

/**
 * One line of the dictionary of indicators: what a figure means, in words that a reader outside the trade understands, and how it
 * is counted. What a definition counts never changes: a new way of counting is a new edition. Words that were wrong about what is counted
 * are put right in the same edition, and it tells so. Those of the national set are counted; those that a network defines add up what is
 * counted already.
 */
@Entity
@Table(name = "federation_indicators")
public class Indicator extends SharedEntity {
    private static final long serialVersionUID = 1L;

    /** Begins the code of what a network defined. */
    public static final String OWN = "own_";

    private static final int CODE_DIGITS = 12;

    @Code
    private String code = "";

    private int edition;

    @Code
    private String unit = "";

    @FreeText
    @NotNull
    @Size(min = 2, max = 120, message = "{federation.indicator.name.invalid}")
    @Column(name = "name_fr")
    private String frenchName = "";

    @FreeText
    @Size(max = 120)
    @Column(name = "name_en")
    private String englishName = "";

    @FreeText
    @NotBlank(message = "{federation.indicator.definition.missing}")
    @Size(max = 1000)
    @Column(name = "definition_fr")
    private String frenchDefinition = "";

    @FreeText
    @Size(max = 1000)
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

    @Column(name = "reworded_on")
    private @Nullable LocalDate rewordedOn;

    @Column(name = "rewording_fr")
    private String frenchRewording = "";

    @Column(name = "rewording_en")
    private String englishRewording = "";

    @ManyToOne
    @JoinColumn(name = "network_id")
    private @Nullable Network owner;

    @Embedded
    private @Nullable ValueSum sum;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    /** The first edition of an indicator that a network is about to define. */
    public static Indicator of(ValueSum sum) {
        Indicator first = new Indicator();
        String id = first.getId().toString();
        first.code = OWN + id.substring(id.length() - CODE_DIGITS);
        first.edition = 1;
        first.sum = sum;
        return first;
    }

    /** The next edition of what a network defined, which says the same until it is changed. */
    public Indicator corrected() {
        ValueSum former = Objects.requireNonNull(sum);
        Indicator next = new Indicator();
        next.code = code;
        next.edition = edition + 1;
        next.frenchName = frenchName;
        next.englishName = englishName;
        next.frenchDefinition = frenchDefinition;
        next.englishDefinition = englishDefinition;
        next.sum = new ValueSum(former.getMeasure(), former.getDimension());
        next.sum.setValues(former.getValues());
        return next;
    }

    /** Whether it means the same as the edition before. */
    public boolean saysTheSameAs(Indicator former) {
        return frenchName.equals(former.frenchName)
                && englishName.equals(former.englishName)
                && frenchDefinition.equals(former.frenchDefinition)
                && englishDefinition.equals(former.englishDefinition)
                && Objects.equals(sum, former.sum);
    }

    /** It holds in a network from a day on. */
    public void define(Network network, LocalDate day) {
        owner = network;
        validFrom = day;
    }

    /** How it is counted, in both languages: as a part of another one, from the same source. */
    public void explain(Indicator measured, String ruleInFrench, String ruleInEnglish) {
        unit = measured.unit;
        frenchSource = measured.frenchSource;
        englishSource = measured.englishSource;
        frenchRule = ruleInFrench;
        englishRule = ruleInEnglish;
    }

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

    /** The day on which this edition came into the dictionary: all months are counted by the newest one, those before that day as well. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** The day on which its words were last put right, no count having changed; {@code null} for those that stand as they were first written. */
    public @Nullable LocalDate getRewordedOn() {
        return rewordedOn;
    }

    /** The network that defined it; {@code null} for the national set. */
    public @Nullable Network getOwner() {
        return owner;
    }

    /** What it adds up; {@code null} for what is counted itself. */
    public @Nullable ValueSum getSum() {
        return sum;
    }

    /** The day from which on it is read no more; {@code null} while it is. Whatever cites it still finds it. */
    public @Nullable LocalDate getWithdrawnOn() {
        return withdrawnOn;
    }

    public void setWithdrawnOn(@Nullable LocalDate day) {
        withdrawnOn = day;
    }

    public boolean isWithdrawn() {
        return withdrawnOn != null;
    }

    public String getFrenchName() {
        return frenchName;
    }

    public void setFrenchName(@Nullable String typed) {
        frenchName = stripped(typed);
    }

    public String getEnglishName() {
        return englishName;
    }

    public void setEnglishName(@Nullable String typed) {
        englishName = stripped(typed);
    }

    public String getFrenchDefinition() {
        return frenchDefinition;
    }

    public void setFrenchDefinition(@Nullable String typed) {
        frenchDefinition = stripped(typed);
    }

    public String getEnglishDefinition() {
        return englishDefinition;
    }

    public void setEnglishDefinition(@Nullable String typed) {
        englishDefinition = stripped(typed);
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
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

    /** What was wrong with the former words of this edition; empty where they stand as they were first written. */
    public String rewording(Locale locale) {
        return in(locale, frenchRewording, englishRewording);
    }

    /** Networks need not write in English. */
    private static String in(Locale locale, String french, String english) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) && !english.isEmpty() ? english : french;
    }
}
