package org.maillage.admin.federation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Dictionary;
import org.maillage.federation.entity.Indicator;

/** The dictionary of indicators, for readers outside the trade. */
@Named
@RequestScoped
public class DictionaryShowView {

    @Inject
    private Dictionary dictionary;

    @Inject
    private IndicatorFile file;

    private @Nullable List<Indicator> all;

    private List<Indicator> all() {
        if (all == null) {
            all = dictionary.all();
        }
        return all;
    }

    /** What all networks read. */
    public List<Indicator> getOfNetworks() {
        return all().stream()
                .filter(indicator -> Dictionary.isReadByNetworks(indicator) && indicator.getOwner() == null)
                .toList();
    }

    /** What the network of the reader defined itself, all editions of it. */
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
