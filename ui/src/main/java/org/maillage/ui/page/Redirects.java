package org.maillage.ui.page;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Leads to a page of either application, where navigation of Faces knows only its own. */
public final class Redirects {

    private Redirects() {}

    /** Ends the request by opening this path of the host. */
    public static void to(String path) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
