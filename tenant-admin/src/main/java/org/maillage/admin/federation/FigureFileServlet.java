package org.maillage.admin.federation;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Optional;
import org.maillage.federation.boundary.FigureFiles;
import org.maillage.federation.boundary.FigureFormat;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.ui.language.Language;
import org.maillage.ui.page.Attachment;

/** Sends the figures of a network as a file: those that its page shows at the same address. */
public class FigureFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient FigureFiles files;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            FigureQuery query = FigureAddress.read(name -> parameter(request, name));
            send(query, FigureFormat.valueOf(parameter(request, "format")), response);
        } catch (BusinessException | NotFoundException | IllegalArgumentException | DateTimeException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(FigureQuery query, FigureFormat format, HttpServletResponse response) throws IOException {
        byte[] file = files.write(query, format, language.getLocale());
        Attachment.announce(response, name(query, format), format.extension());
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    private static String name(FigureQuery query, FigureFormat format) {
        return switch (format) {
            case SCHEMA -> "figures-schema";
            case OPEN_DATA -> "figures-open-" + query.from() + "-" + query.to();
            default -> "figures-" + query.from() + "-" + query.to();
        };
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
