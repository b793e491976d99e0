package org.maillage.publications.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.UUID;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.platform.trail.Audited;
import org.maillage.publications.control.PublicationFiles;
import org.maillage.publications.entity.Publication;

/** What a network sends on of a revision of what it published. */
@Stateless
@Permission("publications:read")
@CrossTenant(because = "What a network published belongs to no structure")
public class PublicationReports {

    @Inject
    private Publications publications;

    @Inject
    private ReportTexts texts;

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
}
