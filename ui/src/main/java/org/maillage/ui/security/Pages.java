package org.maillage.ui.security;

import java.util.Map;

/**
 * The pages of one application and what each of them asks. A page that is not named is served to nobody.
 *
 * <p>A key is a path below the application, such as {@code /sign-in}, or a folder that ends with a slash, such as
 * {@code /activities/}; the longest match wins.
 */
@FunctionalInterface
public interface Pages {

    Map<String, Access> rules();
}
