package org.maillage.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Paths of this host: that of a request, and those to which a person is sent back. */
public final class LocalPath {

    /**
     * The only characters in our addresses. A path made of them reads the same encoded and decoded, so no two layers can
     * disagree about which page it names.
     */
    private static final Pattern ORDINARY = Pattern.compile("/|(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)+/?");

    private static final Pattern RETURN = Pattern.compile("/([A-Za-z0-9_-][A-Za-z0-9/_.-]*)?(\\?[A-Za-z0-9=&_.%+-]*)?");

    /** Characters. Ours are far shorter, and a longer one would break the patterns or the header of an answer. */
    private static final int LONGEST = 1_000;

    private LocalPath() {}

    /** The path of a request below its application; empty when it is not one of our own making. */
    static Optional<String> of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean viewFile = path.endsWith(".xhtml") && !path.startsWith(PageGuard.RESOURCES);
        return path.length() <= LONGEST && !viewFile && ORDINARY.matcher(path).matches()
                ? Optional.of(path)
                : Optional.empty();
    }

    /** The path and query of the page that is shown, to come back to. */
    static String withQuery(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** The wish if it is a path of this host, else the start page: a link must never lead a person elsewhere. */
    public static String orHome(@Nullable String wish) {
        return wish != null && wish.length() <= LONGEST && RETURN.matcher(wish).matches() ? wish : "/";
    }
}
