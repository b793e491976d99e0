package org.maillage.publications.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.federation.boundary.Figures;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.federation.boundary.OwnNetwork;
import org.maillage.platform.config.Settings;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.platform.texts.FreeText;
import org.maillage.platform.trail.Audited;
import org.maillage.publications.control.FamilyPublications;
import org.maillage.publications.control.Overlaps;
import org.maillage.publications.control.Signatures;
import org.maillage.publications.control.SignedText;
import org.maillage.publications.control.SnapshotJson;
import org.maillage.publications.control.Snapshots;
import org.maillage.publications.entity.Publication;
import org.maillage.publications.entity.PublicationTexts;
import org.maillage.targets.boundary.Targets;

/**
 * What a network publishes: figures of whole months that are over, frozen as its dashboard shows them, numbered, signed and never changed.
 * What is published of the same months again is the next revision of the same number, and tells of no change that concerns few.
 */
@Stateless
@Permission("publications:read")
@CrossTenant(because = "A network freezes what it is shown, which belongs to no structure")
public class Publications {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private OwnNetwork own;

    @Inject
    private Figures figures;

    @Inject
    private Snapshots snapshots;

    @Inject
    private FamilyPublications family;

    @Inject
    private Signatures signatures;

    @Inject
    private Settings settings;

    @Inject
    private Targets targets;

    /** Every revision of the network of the person in action, the newest number first, its newest revision first. */
    public List<PublicationLine> all() {
        return entities.createQuery(
                        "select new org.maillage.publications.boundary.PublicationLine("
                                + "p.id, p.number, p.revision, p.title, p.firstMonth, p.lastMonth, p.publishedAt)"
                                + " from Publication p where p.networkId = :network"
                                + " order by p.number desc, p.revision desc",
                        PublicationLine.class)
                .setParameter("network", network())
                .getResultList();
    }

    /** One revision, whatever the database now says in it: {@link #isGenuine} tells. */
    public Publication find(@NotNull UUID id) {
        Publication publication = entities.find(Publication.class, id);
        if (publication == null || !publication.getNetworkId().equals(network())) {
            throw new NotFoundException();
        }
        return publication;
    }

    /** Whether a revision is still what was signed: nobody changed a sign of it. */
    public boolean isGenuine(@NotNull Publication publication) {
        return signatures.matches(SignedText.of(publication), publication.getSignature());
    }

    /** The figures of a revision. */
    public Snapshot read(@NotNull Publication publication) {
        if (!isGenuine(publication)) {
            throw new BusinessException("publications.broken");
        }
        return SnapshotJson.read(publication.getContent());
    }

    /** What is signed of a revision, in hexadecimal SHA-256: the fingerprint of its file. */
    public String fingerprint(@NotNull Publication publication) {
        return Signatures.fingerprint(SignedText.of(publication));
    }

    /** The file that was signed. */
    @Audited(of = Publication.class)
    public byte[] file(@NotNull UUID id) {
        return SignedText.of(find(id));
    }

    /** The public key with which anybody verifies a signature. */
    public byte[] publicKey() {
        return signatures.publicKey();
    }

    /**
     * What would be frozen of these months now.
     *
     * @throws BusinessException when they cannot be published
     */
    @Permission("publications:publish")
    public Snapshot preview(@NotNull MonthRange months) {
        return freeze(months, List.of()).snapshot();
    }

    /** What {@link #preview} hides because of other publications. */
    @Permission("publications:publish")
    public List<Collision> collisions(@NotNull MonthRange months) {
        return freeze(months, List.of()).collisions();
    }

    /** What the next revision would be, so that it can be compared. */
    @Permission("publications:publish")
    public Snapshot previewOfCorrection(@NotNull UUID id) {
        return freeze(find(id)).snapshot();
    }

    /** What {@link #previewOfCorrection} hides because of other publications. */
    @Permission("publications:publish")
    public List<Collision> collisionsOfCorrection(@NotNull UUID id) {
        return freeze(find(id)).collisions();
    }

    /**
     * Publishes the months of a draft for the first time.
     *
     * @param seen what {@link #preview} showed
     * @throws BusinessException at {@code lastMonth} when they are not over, or published already, or when nothing can be shown of them;
     *     when the figures are not those that were seen any more
     */
    @Permission("publications:publish")
    public void publish(@NotNull @Valid Publication draft, @Nullable Snapshot seen) {
        family.take(own.take());
        Snapshot snapshot = same(
                freeze(new MonthRange(draft.first(), draft.last()), List.of()).snapshot(), seen);
        draft.open(network(), nextNumber());
        save(draft, snapshot);
    }

    /**
     * Publishes the same months again, as they are shown now.
     *
     * @param id the newest revision
     * @param seen what {@link #previewOfCorrection} showed
     * @throws BusinessException when there is a newer one, when nothing that may be told has changed, or when the figures are not those
     *     that were seen any more
     */
    @Permission("publications:publish")
    public Publication correct(
            @NotNull UUID id,
            @NotBlank(message = "{publications.reason.missing}") @FreeText @Size(max = 500) String reason,
            @Nullable Snapshot seen) {
        family.take(own.take());
        Publication last = find(id);
        Snapshot snapshot = same(freeze(last).snapshot(), seen);
        Publication next = last.corrected(reason);
        save(next, snapshot);
        entities.createQuery("select t from PublicationTexts t where t.publicationId = :last", PublicationTexts.class)
                .setParameter("last", id)
                .getResultStream()
                .forEach(texts -> entities.persist(texts.around(next)));
        return next;
    }

    /** What nobody can take back is what somebody looked at. */
    private static Snapshot same(Snapshot snapshot, @Nullable Snapshot seen) {
        if (!snapshot.equals(seen)) {
            throw new BusinessException("publications.moved");
        }
        return snapshot;
    }

    /** What would be published, and what is hidden of it because of other publications. */
    private record Freezing(Snapshot snapshot, List<Collision> collisions) {

        /** Nothing may be told: because of other publications, or for what this says. */
        BusinessException refused(BusinessException otherwise) {
            String sources = collisions.stream()
                    .flatMap(collision -> collision.sources().stream())
                    .map(source -> source.number() + " (" + source.network() + ")")
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            return collisions.isEmpty()
                    ? otherwise
                    : new BusinessException("publications.collides", sources, snapshot.threshold()).asInformation();
        }
    }

    private Freezing freeze(Publication last) {
        List<Publication> before = revisions(new MonthRange(last.first(), last.last()));
        if (!before.get(0).equals(last)) {
            throw new BusinessException("publications.newer", before.get(0).getRevision());
        }
        Freezing freezing = freeze(
                new MonthRange(last.first(), last.last()),
                before.stream().map(this::read).toList());
        Snapshot snapshot = freezing.snapshot();
        if (SnapshotJson.write(snapshot).equals(last.getContent())) {
            throw new BusinessException("publications.same").asInformation();
        }
        if (!snapshot.tellsMoreThan(read(last))) {
            throw freezing.refused(
                    new BusinessException("publications.tooLittle", snapshot.threshold()).asInformation());
        }
        return freezing;
    }

    private Freezing freeze(MonthRange months, List<Snapshot> before) {
        if (!months.to().isBefore(YearMonth.now(ZONE))) {
            throw new BusinessException("publications.notOver").at("lastMonth");
        }
        if (before.isEmpty() && !revisions(months).isEmpty()) {
            throw new BusinessException(
                            "publications.already", revisions(months).get(0).getNumber())
                    .at("lastMonth");
        }
        Dashboard dashboard = figures.read(new FigureQuery(months.from(), months.to(), null));
        Overlaps overlaps = family.beside(dashboard.network(), months, dashboard.threshold());
        Snapshot snapshot = snapshots.of(
                dashboard,
                months,
                new Published(before, told(months.plusYears(-1)), told(months.plusYears(1))),
                overlaps,
                aims(months));
        Freezing freezing = new Freezing(snapshot, overlaps.collisions());
        if (before.isEmpty() && !snapshot.tellsSomething()) {
            throw freezing.refused(new BusinessException("publications.nothing"))
                    .at("lastMonth");
        }
        return freezing;
    }

    /** What was told of other months, whoever may have changed it since: it was read. */
    private List<Snapshot> told(MonthRange months) {
        return revisions(months).stream()
                .map(publication -> SnapshotJson.read(publication.getContent()))
                .toList();
    }

    private Map<String, Integer> aims(MonthRange months) {
        Map<String, Integer> aims = new HashMap<>();
        targets.of(months)
                .forEach((indicator, target) -> aims.put(indicator, Objects.requireNonNull(target.getAmount())));
        return aims;
    }

    /** What was published of some months, the newest first. */
    private List<Publication> revisions(MonthRange months) {
        return entities.createQuery(
                        "select p from Publication p where p.networkId = :network and p.firstMonth = :first"
                                + " and p.lastMonth = :last order by p.revision desc",
                        Publication.class)
                .setParameter("network", network())
                .setParameter("first", months.from())
                .setParameter("last", months.to())
                .getResultList();
    }

    /** Numbers begin anew each year. */
    private String nextNumber() {
        int year = Year.now(ZONE).getValue();
        int last = entities.createQuery(
                        "select p.number from Publication p where p.networkId = :network and p.number like :year",
                        String.class)
                .setParameter("network", network())
                .setParameter("year", year + "-%")
                .getResultStream()
                .mapToInt(number -> Integer.parseInt(number.substring(number.indexOf('-') + 1)))
                .max()
                .orElse(0);
        return "%d-%03d".formatted(year, last + 1);
    }

    private void save(Publication publication, Snapshot snapshot) {
        publication.freeze(SnapshotJson.write(snapshot), Acting.require().name(), Instant.now());
        publication.publishAt(settings.baseUrl());
        publication.sign(signatures.sign(SignedText.of(publication)));
        entities.persist(publication);
    }

    private static UUID network() {
        return Acting.require().requireNetwork();
    }
}
