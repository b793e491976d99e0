package org.maillage.ui.page;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.maillage.ui.language.Phrases;

/**
 * Sentences for the next page that is shown: a form that succeeds leads to a fresh page, where they are read once. Two tabs of one session
 * may come at once, so one waits for the other.
 */
@Named
@SessionScoped
public class Notices implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Phrases phrases;

    private final ArrayList<Notice> waiting = new ArrayList<>();

    /** Says that something was done. */
    public synchronized void confirm(String key, Object... values) {
        waiting.add(new Notice("done", phrases.of(key, values)));
    }

    /** Says what the person should know before going on. */
    public synchronized void warn(String key, Object... values) {
        waiting.add(new Notice("warning", phrases.of(key, values)));
    }

    synchronized List<Notice> take() {
        List<Notice> taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }
}
