package org.maillage.web.publications;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.publications.boundary.CitedPublications;
import org.maillage.publications.entity.Publication;
import org.maillage.ui.language.Language;
import org.maillage.ui.publications.SignedFiles;

/**
 * Answers at the addresses by which publications are cited, {@code /publications/<network>/2026-003/1}: leads to the page, or sends one of the
 * files below it. The address is that of {@link Publication#getPath}, and is never another one.
 */
public class CitationServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final Pattern CITED =
            Pattern.compile("/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/(\\d{4}-\\d{3,6})/"
                    + "([1-9]\\d{0,3})(?:/(file|table|signature))?");

    @Inject
    private transient CitedPublications publications;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        Matcher cited = CITED.matcher(path);
        if (path.equals("/key")) {
            send(response, SignedFiles.KEY, "application/x-pem-file", publications.publicKey());
        } else if (!cited.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (cited.group(4) == null) {
            response.sendRedirect("/publications/show?network=" + cited.group(1) + "&number=" + cited.group(2)
                    + "&revision=" + cited.group(3));
        } else {
            file(cited, response);
        }
    }

    private void file(Matcher cited, HttpServletResponse response) throws IOException {
        UUID network = UUID.fromString(cited.group(1));
        String number = cited.group(2);
        int revision = Integer.parseInt(cited.group(3));
        try {
            Publication publication =
                    publications.find(network, number, revision).publication();
            switch (cited.group(4)) {
                case "file" ->
                    send(
                            response,
                            SignedFiles.name(publication, "json"),
                            "application/json",
                            publications.file(network, number, revision));
                case "table" ->
                    send(
                            response,
                            SignedFiles.name(publication, "csv"),
                            "text/csv; charset=UTF-8",
                            publications.table(network, number, revision, language.getLocale()));
                default ->
                    send(
                            response,
                            SignedFiles.name(publication, "sig"),
                            "application/octet-stream",
                            publication.getSignature());
            }
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(HttpServletResponse response, String name, String type, byte[] file) throws IOException {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
