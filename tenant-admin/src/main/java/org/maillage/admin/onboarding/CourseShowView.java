package org.maillage.admin.onboarding;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.onboarding.boundary.Onboardings;
import org.maillage.onboarding.boundary.Position;
import org.maillage.onboarding.entity.Step;
import org.maillage.ui.page.Notices;

/** The first steps of the structure: what is done, what comes next, and leaving it for later. */
@Named
@RequestScoped
public class CourseShowView {

    private static final String PAGE = "/structure/start?faces-redirect=true";

    private static final List<Step> ALL = List.of(Step.values());

    @Inject
    private Onboardings onboardings;

    @Inject
    private Notices notices;

    private Position position = new Position(Set.of(), false);

    @PostConstruct
    void load() {
        position = onboardings.position();
    }

    public String putAside() {
        onboardings.putAside();
        notices.confirm("onboarding.aside.done");
        return PAGE;
    }

    public String takeUp() {
        onboardings.takeUp();
        return PAGE;
    }

    public String workAlone() {
        onboardings.workAlone();
        return PAGE;
    }

    public List<ShownStep> getSteps() {
        return IntStream.range(0, ALL.size())
                .mapToObj(i -> new ShownStep(i + 1, ALL.get(i), state(ALL.get(i))))
                .toList();
    }

    private String state(Step step) {
        if (position.done().contains(step)) {
            return "done";
        }
        return step == position.next() ? "next" : "later";
    }

    /** The step that is proposed; null when all are taken. */
    public @Nullable Step getNext() {
        return position.next();
    }

    public int getCount() {
        return position.done().size();
    }

    public int getTotal() {
        return ALL.size();
    }

    public boolean isAside() {
        return position.aside();
    }

    /** Where the next step is taken. */
    public String getWay() {
        Step next = position.next();
        return next == null ? "/activities/day" : way(next);
    }

    /** Where a step is taken. */
    public String way(Step step) {
        return switch (step) {
            case ADMINISTRATOR -> "/account";
            case CHARTER, PROCESSING -> "/admin/structure/text?agreement=" + step;
            case SITE -> "/admin/sites/edit";
            case TEAM -> "/admin/team/list";
            case RECORD -> "/activities/day";
        };
    }
}
