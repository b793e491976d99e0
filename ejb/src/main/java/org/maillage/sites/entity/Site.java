package org.maillage.sites.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.boundary.CommuneCode;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.trail.Code;

/** A place where a structure receives people, its own or lent by a host. */
@Entity
@Table(name = "sites_sites")
public class Site extends TenantEntity {
    private static final long serialVersionUID = 1L;

    private static final int DECIMALS = 6;

    @NotBlank
    @Size(max = 150)
    @Harmless
    private String name = "";

    @Size(max = 200)
    @Harmless
    private @Nullable String street;

    @Size(max = 200)
    @Harmless
    private @Nullable String complement;

    @Pattern(regexp = "[0-9]{5}", message = "{sites.postalCode.invalid}")
    @Column(name = "postal_code")
    private @Nullable String postalCode;

    @NotNull
    @Code
    @CommuneCode
    @Column(name = "commune_code")
    private @Nullable String communeCode;

    @NotNull
    @Convert(converter = OpeningHoursConverter.class)
    @Column(name = "opening_hours")
    private OpeningHours openingHours = OpeningHours.UNKNOWN;

    @DecimalMin("-90")
    @DecimalMax("90")
    private @Nullable BigDecimal latitude;

    @DecimalMin("-180")
    @DecimalMax("180")
    private @Nullable BigDecimal longitude;

    @Valid
    @NotNull
    @Embedded
    private Contact contact = new Contact();

    @Valid
    @NotNull
    @Embedded
    private Presentation presentation = new Presentation();

    @Valid
    @NotNull
    @Embedded
    private Offer offer = new Offer();

    @NotNull
    @Size(max = 6)
    @Convert(converter = Lists.Texts.class)
    @Column(name = "national_ids")
    private List<@Size(max = 150) String> nationalIds = List.of();

    @NotNull
    @Column(name = "described_on")
    private LocalDate describedOn = LocalDate.now(ZoneOffset.UTC);

    @NotNull
    @Column(name = "confirmed_on")
    private LocalDate confirmedOn = LocalDate.now(ZoneOffset.UTC);

    /** How old the sheet was when somebody was last reminded of it. */
    @Column(name = "reminded_months")
    private int remindedMonths;

    private boolean open = true;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name.strip();
    }

    public @Nullable String getStreet() {
        return street;
    }

    public void setStreet(@Nullable String street) {
        this.street = SiteTexts.line(street);
    }

    public @Nullable String getComplement() {
        return complement;
    }

    public void setComplement(@Nullable String complement) {
        this.complement = SiteTexts.line(complement);
    }

    public @Nullable String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(@Nullable String postalCode) {
        this.postalCode = postalCode;
    }

    /** INSEE code. */
    public @Nullable String getCommuneCode() {
        return communeCode;
    }

    public void setCommuneCode(@Nullable String communeCode) {
        this.communeCode = communeCode;
    }

    public OpeningHours getOpeningHours() {
        return openingHours;
    }

    public void setOpeningHours(OpeningHours openingHours) {
        this.openingHours = openingHours;
    }

    /** Whether people are received there now; a closed site keeps its history and is no longer offered. */
    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    /** Degrees, with the longitude or not at all. */
    public @Nullable BigDecimal getLatitude() {
        return latitude;
    }

    public @Nullable BigDecimal getLongitude() {
        return longitude;
    }

    public void setLatitude(@Nullable BigDecimal latitude) {
        this.latitude = rounded(latitude);
    }

    public void setLongitude(@Nullable BigDecimal longitude) {
        this.longitude = rounded(longitude);
    }

    /** A millionth of a degree is ten centimetres. */
    private static @Nullable BigDecimal rounded(@Nullable BigDecimal degrees) {
        return degrees == null ? null : degrees.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    public Contact getContact() {
        return contact;
    }

    public Presentation getPresentation() {
        return presentation;
    }

    public Offer getOffer() {
        return offer;
    }

    /** Names that others have for the site: the first is the one under which it leaves, and never changes. */
    public List<String> getNationalIds() {
        return nationalIds;
    }

    /** Remembers a name from a file, after those that are known. */
    public void nameAs(String nationalId) {
        nationalIds = SiteTexts.list(
                Stream.concat(nationalIds.stream(), Stream.of(nationalId)).toList());
    }

    /**
     * Whether a name from a file means this site. Those who merge files join the names of what they merge by {@code __}, so that a part is
     * enough.
     */
    public boolean isNamed(String nationalId) {
        Set<String> parts = Set.copyOf(List.of(nationalId.split("__")));
        return parts.contains(getId().toString())
                || nationalIds.stream()
                        .flatMap(known -> Stream.concat(Stream.of(known), Stream.of(known.split("__"))))
                        .anyMatch(known -> known.equals(nationalId) || parts.contains(known));
    }

    /** When the sheet last changed, as files tell it. */
    public LocalDate getDescribedOn() {
        return describedOn;
    }

    public void describedOn(LocalDate day) {
        describedOn = day;
    }

    /** When somebody last said that the sheet is right. */
    public LocalDate getConfirmedOn() {
        return confirmedOn;
    }

    /** Somebody who knows the site says that its sheet is right; reminders begin anew. */
    public void confirm(LocalDate day) {
        confirmedOn = day;
        remindedMonths = 0;
    }

    /** How fresh the sheet is. */
    public Freshness freshness(LocalDate today) {
        return Freshness.of(confirmedOn, today);
    }

    /** Whether a reminder is due that was not sent yet. */
    public boolean isReminderDue(LocalDate today) {
        return open && freshness(today).months() > remindedMonths;
    }

    /** Notes that the reminder of this age was sent. */
    public void reminded(LocalDate today) {
        remindedMonths = freshness(today).months();
    }
}
