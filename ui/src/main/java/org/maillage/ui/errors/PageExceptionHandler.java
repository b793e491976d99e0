package org.maillage.ui.errors;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.NotPermittedException;

/**
 * Decides in one place what a person sees when a use case says no: a message beside what they typed when they can do something
 * about it, an error page when they cannot. So no page needs a catch.
 */
final class PageExceptionHandler extends ExceptionHandlerWrapper {

    PageExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            var queued = events.next().getContext();
            events.remove();
            if (!faces.getResponseComplete()) {
                answer(faces, queued.getException(), queued.getPhaseId());
            }
        }
    }

    private static void answer(FacesContext faces, Throwable thrown, PhaseId phase) {
        try {
            if (find(thrown, ViewExpiredException.class).isPresent()) {
                ErrorAnswers.openAgain(faces, "errors.expired");
            } else if (isUnreadable(faces, thrown, phase)) {
                ErrorAnswers.openAgain(faces, "errors.unreadable");
            } else if (find(thrown, NotFoundException.class).isPresent()
                    || find(thrown, NotPermittedException.class).isPresent()) {
                ErrorAnswers.notFound(faces);
            } else if (PhaseId.RENDER_RESPONSE.equals(phase) || !explained(faces, thrown)) {
                ErrorAnswers.broken(faces, thrown);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A form arrived that no page of ours sends: its state is invented, its fields are too long, or its end was lost on the way. */
    private static boolean isUnreadable(FacesContext faces, Throwable thrown, PhaseId phase) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        boolean unpacked = find(thrown, IOException.class).isPresent()
                || find(thrown, ServletException.class).isPresent();
        return "POST".equals(request.getMethod())
                && (PhaseId.RESTORE_VIEW.equals(phase) || (unpacked && PhaseId.APPLY_REQUEST_VALUES.equals(phase)));
    }

    /** Puts the reason on the page and shows it again as it was typed; false when a person could not understand the reason. */
    private static boolean explained(FacesContext faces, Throwable thrown) {
        Optional<BusinessException> refusal = find(thrown, BusinessException.class);
        Optional<ConstraintViolationException> violations = find(thrown, ConstraintViolationException.class);
        refusal.ifPresent(reason -> Explanations.add(faces, reason));
        violations.ifPresent(reason -> Explanations.add(faces, reason));
        boolean stale = find(thrown, OptimisticLockException.class).isPresent();
        if (stale) {
            Explanations.add(faces, new BusinessException("errors.stale"));
        }
        boolean explained = refusal.isPresent() || violations.isPresent() || stale;
        if (explained) {
            faces.validationFailed();
            faces.renderResponse();
        }
        return explained;
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
