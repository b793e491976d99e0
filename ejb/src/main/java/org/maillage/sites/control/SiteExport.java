package org.maillage.sites.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maillage.sites.boundary.NationalExport;
import org.maillage.sites.boundary.NationalExport.Line;
import org.maillage.sites.boundary.NationalExport.Missing;
import org.maillage.sites.boundary.Remark;
import org.maillage.sites.entity.Original;
import org.maillage.sites.entity.Site;

/** Writes sites in the national standard. What the standard would refuse stays out, and is told. */
@ApplicationScoped
public class SiteExport {

    @Inject
    private CommuneFinder communes;

    /**
     * The lines of these sites.
     *
     * @param originals of those that came from a file, by site
     * @param siret of the structure
     */
    public NationalExport write(Collection<Site> sites, Map<UUID, Original> originals, String siret) {
        return write(sites, originals, new SheetWriter(communes::name, siret));
    }

    static NationalExport write(Collection<Site> sites, Map<UUID, Original> originals, SheetWriter writer) {
        Set<String> columns = new LinkedHashSet<>(NationalColumn.header());
        List<Line> lines = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        Map<String, String> ids = new LinkedHashMap<>();
        for (Site site : sites) {
            Map<String, String> cells = writer.write(site, originals.get(site.getId()));
            List<Remark> faults = new ArrayList<>(faults(cells));
            if (ids.putIfAbsent(cells.getOrDefault("id", ""), site.getName()) != null) {
                faults.add(Remark.fault("id", "sites.file.idTwice", cells.getOrDefault("id", "")));
            }
            if (faults.isEmpty()) {
                columns.addAll(cells.keySet());
                lines.add(new Line(cells));
            } else {
                missing.add(new Missing(site, faults));
            }
        }
        return new NationalExport(List.copyOf(columns), lines, missing);
    }

    /** Everything that the public sheet of a site says, to find out whether it has changed. */
    public Map<String, String> sheet(Site site) {
        return new SheetWriter(code -> code, "").write(site, null);
    }

    /** What the strict reader has against a line: it compares with sets of values, not with the loose patterns of the schema. */
    static List<Remark> faults(Map<String, String> cells) {
        SheetReader strict = new SheetReader(new NationalFile.Row(0, cells, false), true, new Site());
        strict.read();
        for (NationalColumn named : List.of(NationalColumn.NOM, NationalColumn.COMMUNE)) {
            if (strict.text(named, Integer.MAX_VALUE).isEmpty()) {
                strict.fault(named, "sites.file.missing");
            }
        }
        return strict.remarks().stream().filter(Remark::fault).toList();
    }
}
