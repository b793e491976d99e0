package org.maillage.ui.page;

import jakarta.faces.context.FacesContext;

/**
 * Finds a named bean where nothing can be injected. {@code CDI.current()} must not be used in this module: its classes are in
 * both applications of one archive, and Weld then refuses to choose between them.
 */
public final class Beans {

    private Beans() {}

    public static <T> T find(String name, Class<T> type) {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getApplication().evaluateExpressionGet(faces, "#{" + name + "}", type);
    }
}
