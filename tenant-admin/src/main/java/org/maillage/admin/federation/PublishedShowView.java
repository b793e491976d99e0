package org.maillage.admin.federation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.OwnPublications;
import org.maillage.federation.boundary.Recipient;

/** What the networks of a structure see of it, figure by figure, month by month. */
@Named
@RequestScoped
public class PublishedShowView {

    @Inject
    private OwnPublications publications;

    @Inject
    private PublishedLabels labels;

    private boolean read;
    private @Nullable UUID network;
    private @Nullable YearMonth month;
    private List<Recipient> networks = List.of();
    private @Nullable Recipient shown;
    private @Nullable ShownFacts facts;

    /** Reads the network and the month of the address; without them, the first network and its newest month. */
    public void open() {
        read = true;
        networks = List.copyOf(publications.networks());
        Recipient first = networks.stream()
                .filter(one -> network == null || one.network().getId().equals(network))
                .findFirst()
                .orElse(null);
        if (first != null) {
            shown = first;
            facts = new ShownFacts(
                    publications.facts(first.network()), month, List.copyOf(publications.dictionary()), labels);
        }
    }

    /** Whether anything was looked for: not with an address that cannot be read, of which the page says so. */
    public boolean isRead() {
        return read;
    }

    public List<Recipient> getNetworks() {
        return networks;
    }

    public @Nullable Recipient getShown() {
        return shown;
    }

    /** What was published to the network that is shown. */
    public @Nullable ShownFacts getFacts() {
        return facts;
    }

    public @Nullable UUID getNetwork() {
        return network;
    }

    public void setNetwork(@Nullable UUID network) {
        this.network = network;
    }

    public @Nullable YearMonth getMonth() {
        return month;
    }

    public void setMonth(@Nullable YearMonth month) {
        this.month = month;
    }
}
