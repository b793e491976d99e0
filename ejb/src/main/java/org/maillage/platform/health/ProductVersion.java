package org.maillage.platform.health;

import java.util.ResourceBundle;

/** The version of the product, written by the build. */
public final class ProductVersion {

    private ProductVersion() {}

    public static String current() {
        return ResourceBundle.getBundle("org.maillage.platform.health.product").getString("version");
    }
}
