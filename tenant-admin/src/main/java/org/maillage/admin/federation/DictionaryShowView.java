package org.maillage.admin.federation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Dictionary;
import org.maillage.federation.entity.Indicator;
import org.maillage.figures.boundary.NetworkDefinitions;
import org.maillage.ui.page.Navigation;

/** The dictionary of indicators, for readers outside the trade. */
@Named
@RequestScoped
public class DictionaryShowView {

    @Inject
    private Dictionary dictionary;

    @Inject
    private NetworkDefinitions definitions;

    @Inject
    private Navigation navigation;

    @Inject
    private IndicatorFile file;

    private @Nullable List<Indicator> all;

    private List<Indicator> all() {
        if (all == null) {
            all = Stream.concat(
                            dictionary.all().stream(), isInStructure() ? definitions.all().stream() : Stream.empty())
                    .toList();
        }
        return all;
    }

    /** Whether the reader works in a structure, and reads what its networks defined. */
    public boolean isInStructure() {
        return navigation.may("figures:read");
    }

    /** What all networks read. */
    public List<Indicator> getOfNetworks() {
        return all().stream()
                .filter(indicator -> Dictionary.isReadByNetworks(indicator) && indicator.getOwner() == null)
                .toList();
    }

    /** What the network of the reader defined itself, or the networks of their structure, all editions of it. */
    public List<Indicator> getOfNetwork() {
        return all().stream().filter(indicator -> indicator.getOwner() != null).toList();
    }

    /** What a structure reads of itself only. */
    public List<Indicator> getOfStructures() {
        return all().stream()
                .filter(indicator -> !Dictionary.isReadByNetworks(indicator))
                .toList();
    }

    /** Takes the dictionary along as a table. */
    public void take() throws IOException {
        file.send(all());
    }
}
