package org.maillage.activities.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.activities.control.NetworkWords;
import org.maillage.activities.entity.Tag;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;

/** The tags of a person, of a structure, local themes among them, and of its networks. */
@Stateless
@Permission("activities:read")
public class Tags {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private NetworkWords words;

    /** The words of the networks, then one's own tags and those of the structure, those that are offered first, by name. */
    public List<Tag> all() {
        return withWords("select t from Tag t where t.scope <> :network order by t.open desc, t.name");
    }

    /** Those that are offered on the form: the network's first, then the structure's, by name. */
    public List<Tag> offered() {
        return withWords(
                "select t from Tag t where t.scope <> :network and t.open = true order by t.scope desc, t.name");
    }

    private List<Tag> withWords(String query) {
        Stream<Tag> others = entities.createQuery(query, Tag.class)
                .setParameter("network", Tag.Scope.NETWORK)
                .getResultStream()
                .filter(tag -> tag.isFor(self()));
        return Stream.concat(words.offered().stream(), others).toList();
    }

    /** A new tag of the person in action. */
    @Permission("activities:record")
    public Tag draft() {
        return new Tag(self());
    }

    /** One of {@link #all}. */
    public Tag find(UUID id) {
        Tag tag = entities.find(Tag.class, id);
        if (tag == null || !tag.isFor(self())) {
            throw new NotFoundException();
        }
        return tag;
    }

    /**
     * Adds a tag or changes it. Adding the same one twice changes nothing. Those of the structure are for whoever arranges its lists.
     *
     * @throws BusinessException at {@code name} when another that one sees has it, at {@code scope} when the person may not arrange the
     *     lists of the structure, or when the network gives it
     */
    @Permission("activities:record")
    public void save(@Valid Tag tag) {
        if (!tag.isNew()) {
            find(tag.getId());
        }
        Tag stored = entities.find(Tag.class, tag.getId());
        if (tag.getScope() == Tag.Scope.NETWORK || (stored != null && stored.getScope() == Tag.Scope.NETWORK)) {
            throw new BusinessException("activities.tag.ofNetwork").at("scope");
        }
        boolean shared =
                tag.getScope() == Tag.Scope.STRUCTURE || (stored != null && stored.getScope() == Tag.Scope.STRUCTURE);
        if (shared && !Acting.may("activities:arrange")) {
            throw new BusinessException("activities.tag.notYours").at("scope");
        }
        boolean taken = all().stream()
                .anyMatch(other -> !other.equals(tag) && other.getName().equalsIgnoreCase(tag.getName()));
        if (taken) {
            throw new BusinessException("activities.tag.name.taken", tag.getName()).at("name");
        }
        if (tag.getScope() == Tag.Scope.PERSON) {
            tag.setTheme(null);
        }
        if (!tag.isNew()) {
            entities.merge(tag);
        } else if (stored == null) {
            if (!tag.getMediatorId().equals(self())) {
                throw new NotFoundException();
            }
            entities.persist(tag);
        }
    }

    private static UUID self() {
        return Acting.require().accountId();
    }
}
