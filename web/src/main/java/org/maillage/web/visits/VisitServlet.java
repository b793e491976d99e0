package org.maillage.web.visits;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.visits.boundary.Counted;
import org.maillage.visits.boundary.TypedCell;
import org.maillage.visits.boundary.Visits;
import org.maillage.visits.entity.Nature;

/**
 * Takes taps and cells one by one. It keeps no page state, so that what a page could not send while the line was down is still
 * understood after a restart of the server. 403: the page belongs to another place; 409: somebody else changed the cell; 422: refused.
 */
public class VisitServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient Visits visits;

    /** What stands there now, for a page that was left open. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String cells = visits.between(id(request, "site"), day(request, "from"), day(request, "to")).stream()
                    .map(count -> "{\"date\":\"%s\",\"nature\":\"%s\",\"amount\":%d}"
                            .formatted(count.getDate(), count.getNature(), count.getAmount()))
                    .collect(Collectors.joining(","));
            answer(response, HttpServletResponse.SC_OK, "[" + cells + "]");
        } catch (NotFoundException e) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } catch (IllegalArgumentException | DateTimeException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Acting.require().assignmentId().toString().equals(request.getParameter("workplace"))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            Counted counted = count(request);
            tell(request, response, counted);
        } catch (BusinessException e) {
            response.setStatus(UNPROCESSABLE);
        } catch (NotFoundException e) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private Counted count(HttpServletRequest request) {
        if (request.getParameter("undo") != null) {
            return new Counted(visits.undo(id(request, "undo")), true);
        }
        UUID site = id(request, "site");
        LocalDate date = day(request, "date");
        Nature nature = Nature.valueOf(text(request, "nature"));
        UUID entry = id(request, "id");
        if (request.getParameter("after") == null) {
            return new Counted(visits.tap(site, date, nature, entry), true);
        }
        int before = Integer.parseInt(text(request, "before"));
        int after = Integer.parseInt(text(request, "after"));
        return visits.write(site, new TypedCell(entry, date, nature, before, after));
    }

    private static void tell(HttpServletRequest request, HttpServletResponse response, Counted counted)
            throws IOException {
        if (text(request, "page").isEmpty()) {
            answer(
                    response,
                    counted.accepted() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_CONFLICT,
                    "{\"amount\":" + counted.amount() + "}");
        } else {
            // A browser without scripts: the page again, with the new count.
            response.sendRedirect("/visits/count?site=" + id(request, "site") + "&date=" + day(request, "date"));
        }
    }

    private static void answer(HttpServletResponse response, int status, String json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.getWriter().write(json);
    }

    private static UUID id(HttpServletRequest request, String name) {
        return UUID.fromString(text(request, name));
    }

    private static LocalDate day(HttpServletRequest request, String name) {
        return LocalDate.parse(text(request, name));
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
