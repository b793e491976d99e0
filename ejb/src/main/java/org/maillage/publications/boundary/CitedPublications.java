package org.maillage.publications.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Public;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.publications.control.Openings;
import org.maillage.publications.control.PublicationFiles;
import org.maillage.publications.control.Signatures;
import org.maillage.publications.control.SignedText;
import org.maillage.publications.control.SnapshotJson;
import org.maillage.publications.entity.Publication;

/**
 * What was published, for whoever meets a reference to it: that it exists, since when, and how to verify a copy. Its figures are told only
 * where the network opened them to anybody. Who published it is told by the signed file alone.
 */
@Stateless
@Public(
        because =
                "What is published is cited outside of the network; its figures are told only where the network opened them")
@CrossTenant(because = "What a network published belongs to no structure")
public class CitedPublications {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Signatures signatures;

    @Inject
    private Openings openings;

    /** A revision, by what it is cited by. */
    public Citation find(@NotNull UUID network, @NotNull String number, int revision) {
        List<Publication> revisions = entities.createQuery(
                        "select p from Publication p where p.networkId = :network and p.number = :number"
                                + " order by p.revision desc",
                        Publication.class)
                .setParameter("network", network)
                .setParameter("number", number)
                .getResultList();
        Publication cited = revisions.stream()
                .filter(publication -> publication.getRevision() == revision)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        byte[] signed = SignedText.of(cited);
        String fingerprint = Signatures.fingerprint(signed);
        int newest = revisions.get(0).getRevision();
        if (!signatures.matches(signed, cited.getSignature())) {
            return new Citation(cited, "", fingerprint, false, newest, null);
        }
        Snapshot figures = SnapshotJson.read(cited.getContent());
        boolean open = openings.of(cited).isPresent();
        return new Citation(cited, figures.network(), fingerprint, true, newest, open ? figures : null);
    }

    /**
     * The file that was signed.
     *
     * @throws NotFoundException unless its figures are open
     */
    public byte[] file(@NotNull UUID network, @NotNull String number, int revision) {
        Citation citation = find(network, number, revision);
        figures(citation);
        return SignedText.of(citation.publication());
    }

    /**
     * Every figure as a line of a table (CSV).
     *
     * @throws NotFoundException unless they are open
     */
    public byte[] table(@NotNull UUID network, @NotNull String number, int revision, @NotNull Locale locale) {
        return PublicationFiles.table(figures(find(network, number, revision)), locale);
    }

    /** What is signed with the key of the installation, whoever has the file: 64 bytes. */
    public byte[] signature(@NotNull UUID network, @NotNull String number, int revision) {
        return find(network, number, revision).publication().getSignature();
    }

    /** The public key with which anybody verifies a signature. */
    public byte[] publicKey() {
        return signatures.publicKey();
    }

    private static Snapshot figures(Citation citation) {
        return Optional.ofNullable(citation.figures()).orElseThrow(NotFoundException::new);
    }
}
