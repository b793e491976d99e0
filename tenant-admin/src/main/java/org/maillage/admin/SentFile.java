package org.maillage.admin;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends a text to the browser as a file. */
public final class SentFile {

    private SentFile() {}

    /** Answers the request with it. */
    public static void send(String name, String type, String text) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext response = faces.getExternalContext();
        response.setResponseContentType(type + "; charset=UTF-8");
        response.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.getResponseOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        faces.responseComplete();
    }
}
