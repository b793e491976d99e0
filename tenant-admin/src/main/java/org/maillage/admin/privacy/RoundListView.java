package org.maillage.admin.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.config.Settings;
import org.maillage.privacy.boundary.Rounds;
import org.maillage.privacy.entity.Round;

/** What the installation keeps above structures: the periods in force, what would go now, and what went. Counts only. */
@Named
@RequestScoped
public class RoundListView {

    @Inject
    private Rounds rounds;

    @Inject
    private Settings settings;

    private List<Round> latest = List.of();
    private Rounds.@Nullable Outlook outlook;

    @PostConstruct
    void load() {
        latest = List.copyOf(rounds.latest());
        outlook = rounds.outlook();
    }

    public Settings getSettings() {
        return settings;
    }

    public List<Round> getLatest() {
        return latest;
    }

    public Rounds.@Nullable Outlook getOutlook() {
        return outlook;
    }
}
