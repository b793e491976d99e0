package org.maillage.admin.federation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.maillage.federation.boundary.NetworkTags;
import org.maillage.federation.entity.NetworkTag;
import org.maillage.ui.page.Notices;

/** The words that a network gives to its structures, and a form for another one. */
@Named
@ViewScoped
public class NetworkTagsView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String HERE = "/networks/tags?faces-redirect=true";

    @Inject
    private NetworkTags tags;

    @Inject
    private Notices notices;

    private final NetworkTag tag = new NetworkTag();
    private List<NetworkTag> all = List.of();

    public void open() {
        all = List.copyOf(tags.all());
    }

    public String add() {
        tags.add(tag);
        notices.confirm("activities.tag.saved", tag.getName());
        return HERE;
    }

    /** Offers a word again, or no longer. */
    public String toggle(NetworkTag one) {
        tags.offer(one.getId(), !one.isOpen());
        notices.confirm("activities.tag.saved", one.getName());
        return HERE;
    }

    public NetworkTag getTag() {
        return tag;
    }

    public List<NetworkTag> getAll() {
        return all;
    }
}
