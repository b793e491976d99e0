package org.maillage.admin.tenants;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.exports.boundary.Imports;
import org.maillage.exports.entity.Transfer;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.tenants.boundary.Structures;
import org.maillage.tenants.entity.Quotas;
import org.maillage.tenants.entity.Tenant;
import org.maillage.ui.page.Notices;

/** One structure of the installation: how much it may use, reading an archive into it, closing it. */
@Named
@ViewScoped
public class StructureEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String LIST = "/structures/list?faces-redirect=true";
    private static final String PAGE = "/structures/show?faces-redirect=true&id=";

    @Inject
    private Structures structures;

    @Inject
    private Imports imports;

    @Inject
    private Notices notices;

    private @Nullable UUID id;
    private @Nullable Tenant tenant;
    private Quotas quotas = new Quotas();
    private List<String> files = List.of();
    private List<Transfer> readings = List.of();
    private @Nullable String file;
    private String name = "";

    /** Opens the structure named in the address. */
    public void open() {
        if (id == null) {
            throw new NotFoundException();
        }
        Tenant found = structures.find(id);
        tenant = found;
        quotas = found.getQuotas();
        files = List.copyOf(imports.files());
        readings = imports.all().stream()
                .filter(reading -> reading.getTenantNumber() == found.getNumber())
                .toList();
    }

    public String limit() {
        structures.limit(shown().getId(), quotas);
        notices.confirm("tenants.quotas.saved");
        return PAGE + id;
    }

    public String read() {
        imports.start(shown().getId(), file == null ? "" : file);
        notices.confirm("exports.import.asked");
        return PAGE + id;
    }

    /** Closes the structure for ever. */
    public String close() {
        structures.close(shown().getId(), name);
        notices.confirm("tenants.close.done", shown().getName());
        return LIST;
    }

    private Tenant shown() {
        if (tenant == null) {
            throw new NotFoundException();
        }
        return tenant;
    }

    public boolean isClosable() {
        return shown().isClosable(LocalDate.now(ZoneId.of("Europe/Paris")));
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable Tenant getTenant() {
        return tenant;
    }

    public Quotas getQuotas() {
        return quotas;
    }

    public List<String> getFiles() {
        return files;
    }

    public List<Transfer> getReadings() {
        return readings;
    }

    public @Nullable String getFile() {
        return file;
    }

    public void setFile(@Nullable String file) {
        this.file = file;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
