package org.maillage.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.access.entity.Device;
import org.maillage.exports.entity.Transfer;
import org.maillage.platform.config.Settings;
import org.maillage.privacy.boundary.Retentions;
import org.maillage.privacy.boundary.Statement;
import org.maillage.privacy.entity.Holding;
import org.maillage.privacy.entity.RetentionPeriod;
import org.maillage.referrals.entity.ReferralRequest;
import org.maillage.ui.language.Phrases;

/** What is kept about people, how long and why: from the list that the code is held to, and the settings in force. */
@Named
@RequestScoped
public class HoldingListView {

    @Inject
    private Retentions retentions;

    @Inject
    private Settings settings;

    @Inject
    private Phrases phrases;

    private @Nullable Statement statement;

    /** Reads what the structure of the reader has chosen. */
    public void open() throws Exception {
        statement = retentions.statement().orElse(null);
    }

    /** What the structure of the reader has chosen; null for people who work in none. */
    public @Nullable Statement getStatement() {
        return statement;
    }

    public Holding.About[] getGroups() {
        return Holding.About.values();
    }

    public List<Holding> of(Holding.About people) {
        return Holding.of(people);
    }

    /** How long it lasts, with the number that is in force. */
    public String lasts(Holding holding) {
        return phrases.of(
                "privacy.lasts." + holding.lasts(),
                switch (holding.lasts()) {
                    case PEOPLE_MONTHS -> statement == null ? RetentionPeriod.LONGEST : statement.peopleMonths();
                    case ACCOUNT_MONTHS -> settings.accountMonths();
                    case REFERRAL_DAYS -> ReferralRequest.KEPT.toDays();
                    case MAIL_DAYS -> settings.mailDays();
                    case AUDIT_DAYS -> settings.auditDays();
                    case LOG_DAYS -> settings.logDays();
                    case DEVICE_DAYS -> Device.LIFETIME.toDays();
                    case ARCHIVE_DAYS -> Transfer.LIFETIME.toDays();
                    case REGISTER_YEARS -> RetentionPeriod.REGISTER_YEARS;
                    case AS_NAMELESS, ROLE, REQUEST, STRUCTURE, ALWAYS -> 0;
                });
    }

    /** On what the law lets it rest; a mission of public interest is that of a public body only. */
    public String basis(Holding holding) {
        if (holding.basis() != Holding.Basis.MISSION) {
            return phrases.of("privacy.basis." + holding.basis());
        }
        if (statement == null) {
            return phrases.of("privacy.basis.EITHER");
        }
        return phrases.of(Holding.isPublic(statement.kind()) ? "privacy.basis.PUBLIC" : "privacy.basis.LEGITIMATE");
    }
}
