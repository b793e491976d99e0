package org.maillage.admin.sites;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.sites.entity.OpeningHours.TimeRange;
import org.maillage.sites.entity.WeekPlan;
import org.maillage.ui.convert.Times;
import org.maillage.ui.language.Phrases;
import org.maillage.ui.page.Beans;

/** The hours of one day as people write them: {@code 9h-12h 14h-17h30}, {@code 9:30 à 12:00}, {@code 0930-1200}. Nothing means closed. */
@FacesConverter("maillage.hours")
public class HoursConverter implements Converter<List<TimeRange>> {

    private static final String TIME = "(\\d{4}|\\d{1,2}(?:\\s?[h:.](?:\\d{2})?)?)";

    private static final Pattern RANGE = Pattern.compile(TIME + "\\s*(?:-|–|—|à|a|to)\\s*" + TIME);

    private static final Pattern BETWEEN_RANGES = Pattern.compile("(?:[\\s,;/]|et|and)*");

    @Override
    public List<TimeRange> getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return List.of();
        }
        return parse(typed).orElseThrow(() -> {
            String sentence = Beans.find("phrases", Phrases.class)
                    .of(
                            "sites.hours.unreadable",
                            String.valueOf(input.getAttributes().get("label")));
            return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        });
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable List<TimeRange> ranges) {
        return ranges == null ? "" : show(ranges);
    }

    /** {@code 9h–12h, 14h–17h30}. */
    static String show(List<TimeRange> ranges) {
        return ranges.stream()
                .map(range -> show(range.from()) + "–" + show(range.to()))
                .collect(Collectors.joining(", "));
    }

    private static String show(LocalTime time) {
        return time.getMinute() == 0
                ? time.getHour() + "h"
                : String.format(Locale.ROOT, "%dh%02d", time.getHour(), time.getMinute());
    }

    /** The ranges of a day in the order of time; empty when the text says anything else, or hours that overlap. */
    static Optional<List<TimeRange>> parse(String typed) {
        String text = typed.toLowerCase(Locale.ROOT);
        if (!BETWEEN_RANGES.matcher(RANGE.matcher(text).replaceAll(" ")).matches()) {
            return Optional.empty();
        }
        List<MatchResult> found = RANGE.matcher(text).results().toList();
        List<TimeRange> ranges = new ArrayList<>();
        Optional<LocalTime> earliest = Optional.of(LocalTime.MIN);
        for (MatchResult range : found) {
            Optional<LocalTime> from = Times.parse(range.group(1));
            Optional<LocalTime> to = Times.parse(range.group(2));
            if (from.isEmpty()
                    || to.isEmpty()
                    || !from.get().isBefore(to.get())
                    || from.get().isBefore(earliest.get())) {
                return Optional.empty();
            }
            ranges.add(new TimeRange(from.get(), to.get()));
            earliest = to;
        }
        return ranges.size() > WeekPlan.MOST_RANGES ? Optional.empty() : Optional.of(List.copyOf(ranges));
    }
}
