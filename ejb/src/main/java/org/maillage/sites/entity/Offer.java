package org.maillage.sites.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/** What a site offers, to whom, on which terms and with which labels. */
@Embeddable
public class Offer implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    @Convert(converter = Lists.Services.class)
    @Column(name = "services")
    private List<ServiceKind> services = List.of();

    @NotNull
    @Convert(converter = Lists.Audiences.class)
    @Column(name = "audiences")
    private List<Audience> audiences = List.of();

    @NotNull
    @Convert(converter = Lists.Cares.class)
    @Column(name = "care")
    private List<Care> care = List.of();

    @NotNull
    @Convert(converter = Lists.Fees.class)
    @Column(name = "fees")
    private List<Fee> fees = List.of();

    @NotNull
    @Convert(converter = Lists.SupportModes.class)
    @Column(name = "support_modes")
    private List<SupportMode> support = List.of();

    @NotNull
    @Convert(converter = Lists.AccessModes.class)
    @Column(name = "access_modes")
    private List<AccessMode> access = List.of();

    @NotNull
    @Convert(converter = Lists.Programmes.class)
    @Column(name = "programmes")
    private List<Programme> programmes = List.of();

    @NotNull
    @Convert(converter = Lists.Trainings.class)
    @Column(name = "trainings")
    private List<Training> trainings = List.of();

    @NotNull
    @Size(max = 20)
    @Harmless
    @Convert(converter = Lists.Texts.class)
    @Column(name = "other_labels")
    private List<@Size(max = 60) String> otherLabels = List.of();

    public List<ServiceKind> getServices() {
        return services;
    }

    public void setServices(List<ServiceKind> services) {
        this.services = Lists.ordered(services);
    }

    public List<Audience> getAudiences() {
        return audiences;
    }

    public void setAudiences(List<Audience> audiences) {
        this.audiences = Lists.ordered(audiences);
    }

    public List<Care> getCare() {
        return care;
    }

    public void setCare(List<Care> care) {
        this.care = Lists.ordered(care);
    }

    public List<Fee> getFees() {
        return fees;
    }

    public void setFees(List<Fee> fees) {
        this.fees = Lists.ordered(fees);
    }

    public List<SupportMode> getSupport() {
        return support;
    }

    public void setSupport(List<SupportMode> support) {
        this.support = Lists.ordered(support);
    }

    public List<AccessMode> getAccess() {
        return access;
    }

    public void setAccess(List<AccessMode> access) {
        this.access = Lists.ordered(access);
    }

    public List<Programme> getProgrammes() {
        return programmes;
    }

    public void setProgrammes(List<Programme> programmes) {
        this.programmes = Lists.ordered(programmes);
    }

    public List<Training> getTrainings() {
        return trainings;
    }

    public void setTrainings(List<Training> trainings) {
        this.trainings = Lists.ordered(trainings);
    }

    /** Labels that the standard does not name, in words. */
    public List<String> getOtherLabels() {
        return otherLabels;
    }

    public void setOtherLabels(List<String> otherLabels) {
        this.otherLabels = SiteTexts.list(otherLabels);
    }
}
