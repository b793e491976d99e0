package org.maillage.ui.page;

/**
 * A place in the navigation.
 *
 * @param path where it leads, in either application
 * @param permission whoever holds it sees the place
 */
public record Destination(String path, String permission) {

    /** The folder of its page and of those that belong to it. */
    String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** Whether it belongs to the administration. */
    boolean administers() {
        return path.startsWith("/admin/");
    }

    /** Key of the name of the place. */
    public String key() {
        return "navigation" + path.replace("/admin", "").replace('/', '.');
    }
}
