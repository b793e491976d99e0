package org.maillage.ui.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.Resource;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Addresses of our own style sheet, script and picture. They change with the content, so that browsers may keep them. */
@Named
@ApplicationScoped
public class Assets {

    private static final String LIBRARY = "maillage";

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    public String url(String name) {
        return addresses.computeIfAbsent(name, Assets::address);
    }

    private static String address(String name) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Resource resource = faces.getApplication().getResourceHandler().createResource(name, LIBRARY);
        CRC32 mark = new CRC32();
        try (InputStream content = resource.getInputStream()) {
            mark.update(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return resource.getRequestPath() + "&v=" + Long.toHexString(mark.getValue());
    }
}
