package org.maillage.publications.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.UUID;
import org.maillage.federation.boundary.OwnNetwork;
import org.maillage.platform.config.Settings;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.platform.trail.Audited;
import org.maillage.publications.control.Openings;
import org.maillage.publications.control.PublicationFiles;
import org.maillage.publications.entity.OpenPublication;
import org.maillage.publications.entity.Publication;

/** What a network hands on of a revision of what it published, and to whom. */
@Stateless
@Permission("publications:read")
@CrossTenant(because = "What a network published belongs to no structure")
public class PublicationReports {

    @Inject
    private Publications publications;

    @Inject
    private ReportTexts texts;

    @Inject
    private Openings openings;

    @Inject
    private OwnNetwork own;

    @Inject
    private Settings settings;

    @PersistenceContext
    private EntityManager entities;

    /** The report with the texts of the network (PDF): the same file for the same revision and texts. */
    @Audited(of = Publication.class)
    public byte[] report(@NotNull UUID id, Locale locale) {
        Publication publication = publications.find(id);
        try {
            return PublicationFiles.report(
                    publication,
                    publications.read(publication),
                    texts.find(id),
                    publications.fingerprint(publication),
                    locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every figure as a line of a table (CSV). */
    @Audited(of = Publication.class)
    public byte[] table(@NotNull UUID id, Locale locale) {
        return PublicationFiles.table(publications.read(publications.find(id)), locale);
    }

    /** Where anybody reads what was published, and its figures if they are open: the address to cite. */
    public String address(@NotNull UUID id) {
        return settings.baseUrl() + publications.find(id).getPath();
    }

    /** Whether anybody may read the figures, in all revisions. */
    public boolean isOpen(@NotNull UUID id) {
        return openings.of(publications.find(id)).isPresent();
    }

    /** Lets anybody read the figures, in all revisions. Doing it twice changes nothing. */
    @Permission("publications:publish")
    public void open(@NotNull UUID id) {
        own.take();
        Publication publication = publications.find(id);
        if (openings.of(publication).isEmpty()) {
            entities.persist(new OpenPublication(publication));
        }
    }

    /** Keeps the figures to the network again. Doing it twice changes nothing. */
    @Permission("publications:publish")
    public void close(@NotNull UUID id) {
        own.take();
        openings.of(publications.find(id)).ifPresent(entities::remove);
    }
}
