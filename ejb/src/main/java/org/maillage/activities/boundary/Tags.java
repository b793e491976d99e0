package org.maillage.activities.boundary;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.maillage.activities.entity.Tag;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;

/** The tags of a person and of a structure, local themes among them. */
@Stateless
@Permission("activities:read")
public class Tags {

    @PersistenceContext
    private EntityManager entities;

    /** One's own tags and those of the structure, those that are offered first, by name. */
    public List<Tag> all() {
        return entities.createQuery("select t from Tag t order by t.open desc, t.name", Tag.class)
                .getResultStream()
                .filter(tag -> tag.isFor(self()))
                .toList();
    }

    /** Those that are offered on the form: the structure's first, by name. */
    public List<Tag> offered() {
        return entities.createQuery("select t from Tag t where t.open = true order by t.scope desc, t.name", Tag.class)
                .getResultStream()
                .filter(tag -> tag.isFor(self()))
                .toList();
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
     *     lists of the structure
     */
    @Permission("activities:record")
    public void save(@Valid Tag tag) {
        if (!tag.isNew()) {
            find(tag.getId());
        }
        Tag stored = entities.find(Tag.class, tag.getId());
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
