package org.maillage.admin.coverage;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.coverage.boundary.Coverage;
import org.maillage.coverage.boundary.CoverageReport;
import org.maillage.directory.entity.PriorityZone;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.ui.page.Attachment;

/** Sends the gaps of a network as a table: those of which its page at the same address names the first. */
public class CoverageFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Coverage coverage;

    @Inject
    private transient CoverageFile file;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String network = request.getParameter("network");
        try {
            send(request, response, network == null ? null : UUID.fromString(network));
        } catch (NotFoundException | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(HttpServletRequest request, HttpServletResponse response, @Nullable UUID network)
            throws IOException {
        CoverageReport report = coverage.export(network, NearnessAddress.read(request.getParameter("within")))
                .ofDepartement(request.getParameter("departement"));
        PriorityZone zone = ZoneAddress.read(request.getParameter("zone"));
        byte[] content = file.write(report.in(zone)).getBytes(StandardCharsets.UTF_8);
        String of = zone == null ? "" : "-" + ZoneAddress.of(zone);
        Attachment.announce(response, "coverage-" + NearnessAddress.of(report.nearness()) + of, "csv");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
