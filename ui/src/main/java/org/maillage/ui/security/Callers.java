package org.maillage.ui.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.access.boundary.Caller;
import org.maillage.platform.config.Settings;

/** Tells from where a request comes. */
@RequestScoped
public class Callers {

    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f.:]{2,45}");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Settings settings;

    /** Who asks for the page that is shown. */
    public Caller here() {
        String address = address(
                request.getRemoteAddr(),
                Collections.list(request.getHeaders("X-Forwarded-For")),
                settings.trustedProxies());
        return new Caller(
                address,
                BrowserName.of(request.getHeader("User-Agent")),
                SessionCookie.readDevice(request).orElse(null));
    }

    /** The nearest address that is no proxy of ours. What stands before it in the header may be invented. */
    static String address(@Nullable String peer, List<String> forwarded, Set<String> proxies) {
        String nearest = peer == null ? "" : peer;
        List<String> hops = Stream.of(String.join(",", forwarded).split(","))
                .map(String::strip)
                .toList();
        for (int i = hops.size() - 1; i >= 0 && proxies.contains(nearest); i--) {
            if (!ADDRESS.matcher(hops.get(i)).matches()) {
                return nearest;
            }
            nearest = hops.get(i);
        }
        return nearest;
    }
}
