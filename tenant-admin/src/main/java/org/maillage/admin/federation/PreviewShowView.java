package org.maillage.admin.federation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.OwnPublications;
import org.maillage.federation.boundary.Recipient;
import org.maillage.federation.entity.Indicator;
import org.maillage.figures.boundary.Preview;
import org.maillage.figures.boundary.Previews;
import org.maillage.indicators.FactCounts;
import org.maillage.indicators.Indicators;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.ui.language.Phrases;

/** What a network would read of a structure that has not joined it, figure by figure, as the page of what is published shows it. */
@Named
@RequestScoped
public class PreviewShowView {

    @Inject
    private Previews previews;

    @Inject
    private OwnPublications publications;

    @Inject
    private PublishedLabels labels;

    @Inject
    private Phrases phrases;

    private @Nullable UUID network;
    private @Nullable UUID reader;
    private @Nullable YearMonth month;
    private @Nullable Preview shown;
    private @Nullable ShownFacts facts;
    private List<Indicator> dictionary = List.of();

    /** Reads the network, who would read it, and the month of the address; without the last two, the network itself and the newest month. */
    public void open() {
        if (network == null) {
            throw new NotFoundException();
        }
        List<Indicator> national = List.copyOf(publications.dictionary());
        Preview preview = previews.read(network, reader);
        shown = preview;
        facts = new ShownFacts(preview.facts(), month, national, labels);
        dictionary = Indicators.PUBLISHED.stream()
                .flatMap(code -> national.stream()
                        .filter(line -> line.getCode().equals(code))
                        .limit(1))
                .toList();
    }

    /** What would be read; null for an address that cannot be read, of which the page says so. */
    public @Nullable Preview getShown() {
        return shown;
    }

    /** What would be published to the reader that is shown. */
    public @Nullable ShownFacts getFacts() {
        return facts;
    }

    /** The definitions of all that would be published, once there is some of it. */
    public List<Indicator> getDictionary() {
        return dictionary;
    }

    /** How old a reader says that people are, as a sentence. */
    public String ages(Recipient one) {
        return phrases.of(
                "federation.preview.ages",
                one.network().getAgeBands().bands().stream()
                        .map(band -> band.told(phrases::of))
                        .collect(Collectors.joining(", ")));
    }

    /** By what it would be cut. */
    public List<String> getAlong() {
        return FactCounts.ALONG;
    }

    public @Nullable UUID getNetwork() {
        return network;
    }

    public void setNetwork(@Nullable UUID network) {
        this.network = network;
    }

    public @Nullable UUID getReader() {
        return reader;
    }

    public void setReader(@Nullable UUID reader) {
        this.reader = reader;
    }

    public @Nullable YearMonth getMonth() {
        return month;
    }

    public void setMonth(@Nullable YearMonth month) {
        this.month = month;
    }
}
