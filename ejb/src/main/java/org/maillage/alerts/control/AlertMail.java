package org.maillage.alerts.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.Assignment;
import org.maillage.alerts.boundary.Alert;
import org.maillage.alerts.boundary.AlertSentences;
import org.maillage.federation.boundary.Dictionary;
import org.maillage.federation.entity.Indicator;
import org.maillage.notifications.Outbox;
import org.maillage.platform.config.Settings;
import org.maillage.platform.texts.Words;

/** Writes to somebody which alerts are new, with the words of the page and grouped as there. */
@ApplicationScoped
class AlertMail {

    /** So many of a kind are told; the others are counted, and read on the page. */
    private static final int FIRST = 10;

    private static final String PAGE = "/admin/alerts/list";

    @Inject
    private Outbox outbox;

    @Inject
    private Dictionary dictionary;

    @Inject
    private Settings settings;

    /** To the person in action, in their language. */
    void send(Assignment held, List<Alert> fresh) {
        Account account = held.getAccount();
        String page = settings.baseUrl() + PAGE;
        outbox.send(
                account.getEmail(),
                account.locale(),
                "alerts",
                held.getPlace().getName(),
                fresh.size(),
                text(fresh, account.locale()),
                page,
                page + "#mails");
    }

    private String text(List<Alert> fresh, Locale locale) {
        Words words = new Words(locale);
        Map<String, String> names = names(locale);
        AlertSentences sentences = new AlertSentences(words::format, code -> names.getOrDefault(code, code), locale);
        Map<Alert.Kind, List<Alert>> kinds = fresh.stream()
                .collect(Collectors.groupingBy(
                        Alert::kind, () -> new EnumMap<>(Alert.Kind.class), Collectors.toUnmodifiableList()));
        return kinds.entrySet().stream()
                .map(kind -> words.format(
                                "alerts.kind." + kind.getKey(), kind.getValue().size()) + "\n"
                        + lines(kind.getValue(), sentences, words))
                .collect(Collectors.joining("\n\n"));
    }

    private static String lines(List<Alert> alerts, AlertSentences sentences, Words words) {
        String first = alerts.stream()
                .limit(FIRST)
                .map(alert -> "- " + sentences.of(alert))
                .collect(Collectors.joining("\n"));
        int others = alerts.size() - FIRST;
        return others > 0 ? first + "\n- " + words.format("alerts.mails.others", others) : first;
    }

    private Map<String, String> names(Locale locale) {
        Map<String, String> names = new HashMap<>();
        for (Indicator line : dictionary.all()) {
            names.putIfAbsent(line.getCode(), line.name(locale));
        }
        return names;
    }
}
