package org.maillage.ui.errors;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.ui.page.Beans;
import org.maillage.ui.page.Notices;

/** The answers that replace a page: it is not there, it broke, or it has been open for too long. */
final class ErrorAnswers {

    static final String REFERENCE = "maillage.reference";

    private static final System.Logger LOG = System.getLogger(ErrorAnswers.class.getName());

    /** No letter that is read as another, because people read a reference aloud. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private ErrorAnswers() {}

    static void notFound(FacesContext faces) throws IOException {
        send(faces, HttpServletResponse.SC_NOT_FOUND, "");
    }

    /** Leaves one line in the log and shows its reference; the details stay here, for they may name people. */
    static void broken(FacesContext faces, Throwable thrown) throws IOException {
        String reference = RANDOM.ints(8, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        LOG.log(
                System.Logger.Level.ERROR,
                "Reference {0}: {1} {2} broke: {3}",
                reference,
                request.getMethod(),
                request.getRequestURI(),
                describe(thrown));
        LOG.log(System.Logger.Level.DEBUG, reference, thrown);
        send(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, reference);
    }

    /** Opens the same page afresh, and says why nothing was done. */
    static void openAgain(FacesContext faces, String reason) throws IOException {
        Beans.find("notices", Notices.class).warn(reason);
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        faces.getExternalContext().redirect(addressOf(request));
        faces.responseComplete();
    }

    /** The parameters of a page are in the address from which its form was sent, not in the address to which it was sent. */
    private static String addressOf(HttpServletRequest request) {
        String query = null;
        String referer = request.getHeader("Referer");
        if (referer != null) {
            try {
                URI from = new URI(referer);
                query = request.getRequestURI().equals(from.getRawPath()) ? from.getRawQuery() : null;
            } catch (java.net.URISyntaxException e) {
                LOG.log(System.Logger.Level.DEBUG, "Unreadable Referer", e);
            }
        }
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static void send(FacesContext faces, int status, String reference) throws IOException {
        ExternalContext external = faces.getExternalContext();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            external.redirect(external.getRequestContextPath() + "/errors/" + status);
        } else {
            if (!external.isResponseCommitted()) {
                external.responseReset();
            }
            external.getRequestMap().put(REFERENCE, reference);
            external.responseSendError(status, null);
        }
        faces.responseComplete();
    }

    /** The kinds of the failure, where each arose and where our own code came to it, without messages. */
    private static String describe(@Nullable Throwable thrown) {
        StringBuilder description = new StringBuilder();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            description
                    .append(description.isEmpty() ? "" : " < ")
                    .append(cause.getClass().getName());
            List<StackTraceElement> frames = List.of(cause.getStackTrace());
            Stream.concat(
                            frames.stream().limit(1),
                            frames.stream()
                                    .filter(frame -> frame.getClassName().startsWith("org.maillage."))
                                    .limit(1))
                    .distinct()
                    .forEach(frame -> description.append(" at ").append(frame));
        }
        return description.toString();
    }
}
