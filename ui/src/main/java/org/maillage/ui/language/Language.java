package org.maillage.ui.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The language a person reads: the one they chose, else the first of their browser that we speak, else French. */
@Named
@RequestScoped
public class Language {

    static final String COOKIE = "maillage-language";

    private static final List<Locale> SPOKEN = List.of(Locale.FRANCE, Locale.UK);

    @Inject
    private HttpServletRequest request;

    public Locale getLocale() {
        // A browser that names no language is not asked: the container would answer for it, with the language of the
        // server.
        Stream<Locale> wishes = request.getHeader("Accept-Language") == null
                ? Stream.empty()
                : Collections.list(request.getLocales()).stream();
        return Stream.concat(chosen().stream(), wishes)
                .flatMap(wish -> spoken(wish.getLanguage()).stream())
                .findFirst()
                .orElse(Locale.FRANCE);
    }

    /** Two letters, for the {@code lang} attribute of a page. */
    public String getTag() {
        return getLocale().getLanguage();
    }

    static Optional<Locale> spoken(String language) {
        return SPOKEN.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }

    private Optional<Locale> chosen() {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .flatMap(cookie -> spoken(cookie.getValue()).stream())
                .findFirst();
    }
}
