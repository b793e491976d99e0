package org.maillage.admin.audit;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.maillage.audit.boundary.EventQuery;
import org.maillage.audit.entity.Deed;
import org.maillage.platform.trail.Act;

/** A trail: who did what, a page at a time, the newest first. What is looked for is posted: it may be a name. */
public abstract class TrailPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int PAGE = 50;
    private static final int DAYS = 30;

    @Inject
    private EventWords words;

    @Inject
    private EventFile file;

    private LocalDate to = LocalDate.now(ZoneId.of("Europe/Paris"));
    private LocalDate from = to.minusDays(DAYS);
    private @Nullable String person;
    private @Nullable String action;
    private Act.@Nullable Outcome outcome;
    private List<ShownEvent> shown = List.of();
    private boolean newest = true;
    private boolean more;

    /** The newest events below a number. */
    abstract List<Deed> page(EventQuery query, long below, int size);

    /** Hands all events to the reader. */
    abstract void all(EventQuery query, Consumer<Deed> reader);

    @PostConstruct
    void load() {
        show();
    }

    /** The newest events that are asked for. */
    public void show() {
        newest = true;
        read(Long.MAX_VALUE);
    }

    /** The events before those on the page. */
    public void older() {
        newest = false;
        read(shown.get(shown.size() - 1).number());
    }

    private void read(long below) {
        // One more than is shown tells whether there are older ones.
        List<ShownEvent> found =
                page(query(), below, PAGE + 1).stream().map(words::show).toList();
        more = found.size() > PAGE;
        shown = List.copyOf(found.subList(0, Math.min(PAGE, found.size())));
    }

    /** Everything that is asked for, as a file. */
    public void export() throws IOException {
        EventQuery query = query();
        file.send("audit-" + from + "-" + to + ".csv", reader -> all(query, reader));
    }

    private EventQuery query() {
        return new EventQuery(from, to, person, action, outcome);
    }

    public List<ShownEvent> getShown() {
        return shown;
    }

    /** Whether the page shows the newest events. */
    public boolean isNewest() {
        return newest;
    }

    /** Whether there are older ones. */
    public boolean isMore() {
        return more;
    }

    public Map<String, String> getActions() {
        return words.actions();
    }

    public List<Act.Outcome> getOutcomes() {
        return List.of(Act.Outcome.values());
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getAction() {
        return action;
    }

    public void setAction(@Nullable String action) {
        this.action = action;
    }

    public Act.@Nullable Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Act.@Nullable Outcome outcome) {
        this.outcome = outcome;
    }
}
