package org.maillage.systemtest.architecture.planted;

import jakarta.inject.Named;
import org.maillage.platform.security.Acting;

/** Decides by itself who may do what and what a mistake means. */
@Named
public class WorriedView {
    public boolean mayEdit() {
        try {
            return Acting.may("sites:edit");
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
