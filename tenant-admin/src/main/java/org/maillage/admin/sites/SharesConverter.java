package org.maillage.admin.sites;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.sites.entity.CostShare;

/** Who pays how much, one a line: {@code Région 300}, {@code Commune : 99,50 €}. */
@FacesConverter("maillage.shares")
public class SharesConverter implements Converter<List<CostShare>> {

    private static final Pattern LINE = Pattern.compile("(\\S.{0,99}?)\\s*[:=]?\\s+(" + Euros.AMOUNT + ")\\s*€?");

    @Override
    public List<CostShare> getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        return parse(typed == null ? "" : typed).orElseThrow(() -> Unreadable.because("sites.shares.unreadable"));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable List<CostShare> shares) {
        return shares == null
                ? ""
                : shares.stream()
                        .map(share -> share.funder() + " : " + Euros.show(share.cents()))
                        .collect(Collectors.joining("\n"));
    }

    /** The shares; empty when a line is none. */
    static Optional<List<CostShare>> parse(String typed) {
        List<Matcher> lines = typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(LINE::matcher)
                .toList();
        return lines.stream().allMatch(Matcher::matches)
                ? Optional.of(lines.stream()
                        .map(line -> new CostShare(
                                line.group(1), Euros.parse(line.group(2)).orElse(0L)))
                        .toList())
                : Optional.empty();
    }
}
