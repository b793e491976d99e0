package org.maillage.web.figures;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.maillage.activities.entity.Activity;
import org.maillage.figures.boundary.OwnFigures;

/** The activities that figures count: the same choice, the same address. */
@Named
@ViewScoped
public class FigureActivityListView implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Whoever wants to see more takes a file along. */
    private static final int LAST_PAGE = 200;

    @Inject
    private OwnFigures figures;

    @Inject
    private FigureChoices choices;

    private final SelectionForm form = new SelectionForm();
    private int page;
    private List<Activity> found = List.of();
    private List<String> chosen = List.of();
    private boolean more;

    /** Reads what the address asks for. */
    public void open() {
        form.settle();
        page = Math.min(Math.max(page, 0), LAST_PAGE);
        List<Activity> read = figures.activities(form.selection(), page);
        more = read.size() > OwnFigures.PAGE && page < LAST_PAGE;
        found = List.copyOf(read.subList(0, Math.min(read.size(), OwnFigures.PAGE)));
        chosen = choices.chosen(form);
    }

    public List<Activity> getFound() {
        return found;
    }

    public boolean isMore() {
        return more;
    }

    public SelectionForm getForm() {
        return form;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
