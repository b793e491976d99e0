package org.maillage.admin.sites;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.sites.entity.AccessMode;
import org.maillage.sites.entity.Audience;
import org.maillage.sites.entity.Care;
import org.maillage.sites.entity.Fee;
import org.maillage.sites.entity.Mobility;
import org.maillage.sites.entity.Programme;
import org.maillage.sites.entity.ServiceKind;
import org.maillage.sites.entity.SupportMode;
import org.maillage.sites.entity.Training;
import org.maillage.sites.entity.Typology;

/** The closed lists of the national standard, as the form of a site offers them. */
@Named
@ApplicationScoped
public class SiteChoices {

    public List<ServiceKind> getServices() {
        return List.of(ServiceKind.values());
    }

    public List<Audience> getAudiences() {
        return List.of(Audience.values());
    }

    public List<Care> getCare() {
        return List.of(Care.values());
    }

    public List<Fee> getFees() {
        return List.of(Fee.values());
    }

    public List<AccessMode> getAccess() {
        return List.of(AccessMode.values());
    }

    public List<SupportMode> getSupport() {
        return List.of(SupportMode.values());
    }

    public List<Programme> getProgrammes() {
        return List.of(Programme.values());
    }

    public List<Training> getTrainings() {
        return List.of(Training.values());
    }

    public List<Mobility> getMobility() {
        return List.of(Mobility.values());
    }

    /** By their names: people know what a place is, not its code. */
    public List<Typology> getTypologies() {
        return Stream.of(Typology.values())
                .sorted(Comparator.comparing(Typology::title))
                .toList();
    }
}
