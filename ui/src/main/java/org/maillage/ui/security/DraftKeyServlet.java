package org.maillage.ui.security;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.maillage.access.boundary.DraftKeys;
import org.maillage.platform.security.Acting;

/** Hands a page the keys with which it keeps what is being typed, and says for which workplace they are. */
public class DraftKeyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient DraftKeys keys;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String told = keys.mine().entrySet().stream()
                .map(key -> "[" + key.getKey() + ",\"" + key.getValue() + "\"]")
                .collect(Collectors.joining(","));
        response.setContentType("application/json");
        response.getWriter()
                .write("{\"workplace\":\"" + Acting.require().assignmentId() + "\",\"keys\":[" + told + "]}");
    }
}
