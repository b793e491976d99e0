package org.maillage.web.figures;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.maillage.exports.boundary.Download;
import org.maillage.figures.boundary.FigureExports;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.ui.page.Attachment;

/** Sends a table that was made in the background. */
public class FigureFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withZone(ZoneId.of("Europe/Paris"));

    @Inject
    private transient FigureExports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(exports.find(UUID.fromString(parameter(request))), response);
        } catch (NotFoundException | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String parameter(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("id")).orElse("");
    }

    private static void send(Download download, HttpServletResponse response) throws IOException {
        String name = download.file().getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1);
        Attachment.announce(response, DAY.format(download.asked()), extension);
        response.setContentLengthLong(download.bytes());
        Files.copy(download.file(), response.getOutputStream());
    }
}
