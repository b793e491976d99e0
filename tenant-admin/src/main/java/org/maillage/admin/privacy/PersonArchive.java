package org.maillage.admin.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.maillage.privacy.boundary.PersonFile;

/**
 * Hands out everything about a person as one archive: a page that anybody can read and print, without a script and without the network, and
 * the same as JSON, for whoever wants to take it along to another service.
 */
@RequestScoped
class PersonArchive {

    @Inject
    private PersonPage page;

    @Inject
    private PersonJson json;

    void send(PersonFile file) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext response = faces.getExternalContext();
        response.setResponseContentType("application/zip");
        // No name of a person in the name of a file: it stays in lists of downloads.
        String name = "donnees-personnelles-" + LocalDate.now(ZoneId.of("Europe/Paris")) + ".zip";
        response.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setResponseHeader("Cache-Control", "no-store");
        try (ZipOutputStream zip = new ZipOutputStream(response.getResponseOutputStream(), StandardCharsets.UTF_8)) {
            add(zip, "mes-donnees.html", page.of(file));
            add(zip, "mes-donnees.json", json.of(file));
        }
        faces.responseComplete();
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
