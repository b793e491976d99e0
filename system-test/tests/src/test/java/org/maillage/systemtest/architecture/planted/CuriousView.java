package org.maillage.systemtest.architecture.planted;

import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.maillage.federation.control.PublishedFacts;

/** Persists by itself and looks inside a component. */
@Named
public class CuriousView {
    @PersistenceContext
    EntityManager entities;

    PublishedFacts facts;
}
