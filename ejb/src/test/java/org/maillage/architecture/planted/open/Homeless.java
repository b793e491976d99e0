package org.maillage.architecture.planted.open;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** Belongs neither to a structure nor to all, under a foreign name, with a table that has no tenant. */
@Entity
@Table(name = "sites_homeless")
public class Homeless {
    @Id
    private UUID id = UUID.randomUUID();

    @ElementCollection
    private List<String> names = List.of();

    public UUID id() {
        return id;
    }

    public List<String> names() {
        return names;
    }
}
