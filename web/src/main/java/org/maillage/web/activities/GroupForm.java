package org.maillage.web.activities;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.GroupCount.Dimension;
import org.maillage.activities.entity.Level;
import org.maillage.beneficiaries.boundary.Beneficiaries;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.beneficiaries.entity.SocialStatus;
import org.maillage.federation.entity.AgeBand;
import org.maillage.web.beneficiaries.BeneficiaryConverter;

/** Who took part in a group: people by name, and counters for the others. */
@Dependent
public class GroupForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Beneficiaries beneficiaries;

    @Inject
    private Activities activities;

    private Activity activity = new Activity(LocalDate.EPOCH, new UUID(0, 0));
    private List<Beneficiary> known = new ArrayList<>();
    private List<Breakdown> breakdowns = List.of();
    private @Nullable Integer anonymous;
    private @Nullable Integer helpedBefore;

    void show(Activity shown) {
        activity = shown;
        known = new ArrayList<>(shown.isWorkshop() ? shown.getKnown() : List.of());
        anonymous = Counter.shown(shown.getGroup().getAnonymous());
        helpedBefore = Counter.shown(shown.getGroup().getHelpedBefore());
        breakdowns = List.of(
                breakdown(Dimension.GENDER, Arrays.stream(Gender.values()).map(Enum::name)),
                breakdown(
                        Dimension.AGE,
                        activities.ageBands(shown.getDate()).stream().map(AgeBand::code)),
                breakdown(Dimension.STATUS, Arrays.stream(SocialStatus.values()).map(Enum::name)));
    }

    /** The values that are offered now, and those that were counted when others were. */
    private Breakdown breakdown(Dimension dimension, Stream<String> offered) {
        Stream<String> counted = activity.getHeadcount().told().getOrDefault(dimension, Map.of()).keySet().stream();
        return new Breakdown(
                dimension,
                Stream.concat(offered, counted)
                        .distinct()
                        .map(value -> new Counter(dimension, value, activity.count(dimension, value)))
                        .toList());
    }

    void gather() {
        activity.setParticipants(known);
        activity.getGroup().setAnonymous(Objects.requireNonNullElse(anonymous, 0));
        activity.getGroup().setHelpedBefore(Objects.requireNonNullElse(helpedBefore, 0));
        breakdowns.stream()
                .flatMap(breakdown -> breakdown.counters().stream())
                .forEach(counter -> activity.count(counter.getDimension(), counter.getValue(), counter.count()));
    }

    /** People whose names begin with what is typed, without those who are in the list already. */
    public List<Beneficiary> search(String text) {
        return beneficiaries.search(text).stream()
                .filter(person -> !known.contains(person))
                .toList();
    }

    /**
     * What is shown of somebody in the list: their name; what was typed when it is nobody. While one of them is nobody, the others are told
     * by their identifiers.
     */
    public String label(Object chosen) {
        if (chosen instanceof Beneficiary person) {
            return person.getName();
        }
        String sent = chosen.toString();
        return BeneficiaryConverter.isChosen(sent)
                ? beneficiaries.find(UUID.fromString(sent)).getName()
                : sent;
    }

    public List<Beneficiary> getKnown() {
        return known;
    }

    public void setKnown(@Nullable List<Beneficiary> chosen) {
        known = chosen == null ? new ArrayList<>() : new ArrayList<>(chosen);
    }

    public Level[] getLevels() {
        return Level.values();
    }

    public List<Breakdown> getBreakdowns() {
        return breakdowns;
    }

    public @Nullable Integer getAnonymous() {
        return anonymous;
    }

    public void setAnonymous(@Nullable Integer anonymous) {
        this.anonymous = anonymous;
    }

    public @Nullable Integer getHelpedBefore() {
        return helpedBefore;
    }

    public void setHelpedBefore(@Nullable Integer helpedBefore) {
        this.helpedBefore = helpedBefore;
    }

    /** The counters of one dimension, which together are at most the total. */
    public record Breakdown(Dimension dimension, List<Counter> counters) implements Serializable {}
}
