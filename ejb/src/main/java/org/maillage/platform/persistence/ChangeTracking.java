package org.maillage.platform.persistence;

import java.lang.reflect.AnnotatedElement;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.ObjectLevelModifyQuery;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.changesets.AggregateChangeRecord;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.eclipse.persistence.sessions.changesets.ObjectChangeSet;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.trail.AttributeChange;
import org.maillage.platform.trail.ChangeLog;
import org.maillage.platform.trail.Code;
import org.maillage.platform.trail.NotAudited;
import org.maillage.platform.trail.RowChange;

/**
 * Listens to every row that EclipseLink writes, of every entity but those that are {@link NotAudited}, and hands it to the
 * {@link ChangeLog}. Nobody can forget it: an entity is heard because it exists. Bulk statements pass by; a test holds them to
 * bookkeeping.
 */
public class ChangeTracking extends DescriptorEventAdapter implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            if (Identified.class.isAssignableFrom(descriptor.getJavaClass())
                    && !descriptor.getJavaClass().isAnnotationPresent(NotAudited.class)) {
                descriptor.getEventManager().addListener(this);
            }
        }
    }

    @Override
    public void postInsert(DescriptorEvent event) {
        List<AttributeChange> told = new ArrayList<>();
        state("", event.getClassDescriptor(), event.getObject(), told);
        add(event, RowChange.Kind.CREATED, told);
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        if (event.getQuery() instanceof ObjectLevelModifyQuery query && query.getObjectChangeSet() != null) {
            List<AttributeChange> told = new ArrayList<>();
            changes("", event.getClassDescriptor(), query.getObjectChangeSet(), event.getObject(), told);
            if (!told.isEmpty()) {
                add(event, RowChange.Kind.CHANGED, told);
            }
        }
    }

    @Override
    public void postDelete(DescriptorEvent event) {
        List<AttributeChange> told = new ArrayList<>();
        state("", event.getClassDescriptor(), event.getObject(), told);
        add(
                event,
                RowChange.Kind.DELETED,
                told.stream().map(AttributeChange::undone).toList());
    }

    private static void add(DescriptorEvent event, RowChange.Kind kind, List<AttributeChange> told) {
        Identified row = (Identified) event.getObject();
        ChangeLog.add(new RowChange(row.getClass().getSimpleName(), row.getId().toString(), kind, veiled(row, told)));
    }

    /** What a row forgets would otherwise live on in the trail. */
    private static List<AttributeChange> veiled(Identified row, List<AttributeChange> told) {
        boolean forgotten = row instanceof Forgettable person && person.isForgotten();
        return forgotten
                ? told.stream()
                        .map(change -> new AttributeChange(change.attribute(), false, null, null))
                        .toList()
                : told;
    }

    /** All values of a row, nothing for those that are empty. */
    private static void state(String prefix, ClassDescriptor descriptor, Object row, List<AttributeChange> told) {
        for (DatabaseMapping mapping : descriptor.getMappings()) {
            Object value = isPlain(mapping) ? mapping.getAttributeValueFromObject(row) : null;
            if (value != null && mapping.isAggregateObjectMapping()) {
                state(prefix + mapping.getAttributeName() + ".", mapping.getReferenceDescriptor(), value, told);
            } else if (value != null && !Objects.equals(value, "")) {
                told.add(change(prefix, mapping, null, value));
            }
        }
    }

    private static void changes(
            String prefix,
            ClassDescriptor descriptor,
            ObjectChangeSet changeSet,
            Object row,
            List<AttributeChange> told) {
        for (ChangeRecord record : changeSet.getChanges()) {
            DatabaseMapping mapping = descriptor.getMappingForAttributeName(record.getAttribute());
            if (mapping == null || !isPlain(mapping)) {
                continue;
            }
            Object after = mapping.getAttributeValueFromObject(row);
            ObjectChangeSet inner =
                    record instanceof AggregateChangeRecord aggregate ? aggregate.getChangedObject() : null;
            if (inner != null && after != null) {
                String path = prefix + mapping.getAttributeName() + ".";
                changes(path, mapping.getReferenceDescriptor(), inner, after, told);
            } else if (!mapping.isAggregateObjectMapping()) {
                told.add(change(prefix, mapping, record.getOldValue(), after));
            }
        }
    }

    /** Rows of their own tell of themselves; id and version are in every row. */
    private static boolean isPlain(DatabaseMapping mapping) {
        boolean value = mapping.isDirectToFieldMapping() || mapping.isObjectReferenceMapping();
        String name = mapping.getAttributeName();
        return (value || mapping.isAggregateObjectMapping()) && !"id".equals(name) && !"version".equals(name);
    }

    private static AttributeChange change(
            String prefix, DatabaseMapping mapping, @Nullable Object before, @Nullable Object after) {
        boolean code = isCode(mapping);
        boolean kept = isKept(before, code) && isKept(after, code);
        return new AttributeChange(
                prefix + mapping.getAttributeName(), kept, kept ? told(before) : null, kept ? told(after) : null);
    }

    private static boolean isCode(DatabaseMapping mapping) {
        try {
            AnnotatedElement field =
                    mapping.getDescriptor().getJavaClass().getDeclaredField(mapping.getAttributeName());
            return field.isAnnotationPresent(Code.class);
        } catch (NoSuchFieldException e) {
            return false;
        }
    }

    private static boolean isKept(@Nullable Object value, boolean code) {
        return value == null
                || (code && value instanceof String)
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof Temporal
                || value instanceof UUID
                || value instanceof Identified;
    }

    private static @Nullable String told(@Nullable Object value) {
        if (value instanceof Identified row) {
            return row.getId().toString();
        }
        return value == null ? null : value.toString();
    }
}
