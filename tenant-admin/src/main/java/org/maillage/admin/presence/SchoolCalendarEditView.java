package org.maillage.admin.presence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.errors.BusinessException;
import org.maillage.presence.boundary.CalendarFile;
import org.maillage.presence.boundary.CalendarRemark;
import org.maillage.presence.boundary.CalendarYear;
import org.maillage.presence.boundary.SchoolCalendars;
import org.maillage.ui.language.Phrases;
import org.maillage.ui.page.Notices;

/** The calendar of schools: a look at what a file would bring, then taking it over. */
@Named
@ViewScoped
public class SchoolCalendarEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SchoolCalendars calendars;

    @Inject
    private Notices notices;

    @Inject
    private Phrases phrases;

    private transient @Nullable Part part;
    private @Nullable CalendarFile file;
    private List<CalendarYear> known = List.of();

    public void open() {
        known = List.copyOf(calendars.known());
    }

    /** Shows what the chosen file would bring. */
    public void examine() throws IOException {
        Part chosen = part;
        file = null;
        if (chosen == null || chosen.getSize() == 0) {
            throw new BusinessException("presence.calendar.none").at("file");
        }
        try (InputStream in = chosen.getInputStream()) {
            file = calendars.examine(in.readNBytes(SchoolCalendars.MOST_BYTES + 1));
        }
    }

    public String replace() {
        CalendarFile examined = file;
        if (examined == null) {
            throw new BusinessException("presence.calendar.none").at("file");
        }
        calendars.replace(examined);
        notices.confirm("presence.calendar.done");
        return "/calendars/file?faces-redirect=true";
    }

    /** A remark in the language of the page. */
    public String say(CalendarRemark remark) {
        return phrases.of(remark.key(), remark.values().toArray());
    }

    /** What the file would bring; null before one was looked at. */
    public @Nullable CalendarFile getFile() {
        return file;
    }

    public List<CalendarYear> getKnown() {
        return known;
    }

    public @Nullable Part getPart() {
        return part;
    }

    public void setPart(@Nullable Part part) {
        this.part = part;
    }
}
