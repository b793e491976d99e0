package org.maillage.admin;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Sends the browser a file. */
public final class SentFile {

    private SentFile() {}

    /** A text. */
    public static void send(String name, String type, String text) {
        send(name, type + "; charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whatever it is. */
    public static void send(String name, String type, byte[] file) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext response = faces.getExternalContext();
        response.setResponseContentType(type);
        response.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setResponseContentLength(file.length);
        try {
            response.getResponseOutputStream().write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
