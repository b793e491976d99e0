package org.maillage.systemtest.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the mail server, the product and the browser when a test first asks for them, once for the whole suite. */
final class SuiteExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace SUITE = Namespace.create(SuiteExtension.class);

    /** What runs beside the tests and ends without a checked exception. */
    interface Closing extends AutoCloseable {
        @Override
        void close();
    }

    /** Something that runs until the last test has ended. What could not start is not tried again by each test. */
    private record Running<T extends Closing>(CompletableFuture<T> outcome) implements AutoCloseable {

        static <T extends Closing> Running<T> start(Supplier<T> starter) {
            try {
                return new Running<>(CompletableFuture.completedFuture(starter.get()));
            } catch (RuntimeException | AssertionError e) {
                return new Running<>(CompletableFuture.failedFuture(e));
            }
        }

        @Override
        public void close() {
            if (!outcome.isCompletedExceptionally()) {
                outcome.join().close();
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Product.class || type == MailServer.class || type == Visitor.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == Product.class) {
            return product(context);
        }
        if (type == MailServer.class) {
            return mail(context);
        }
        if (type == Chromium.class) {
            return chromium(context);
        }
        String language = parameter.isAnnotated(InBrowser.English.class) ? "en-GB" : "fr-FR";
        Visitor visitor = chromium(context).visitor(product(context).url(""), language);
        visitors(context).add(visitor);
        return visitor;
    }

    private static Product product(ExtensionContext context) {
        return running(
                context,
                Product.class,
                () -> Product.start(
                        "product", "--demo", "--smtp-url", mail(context).url()));
    }

    private static MailServer mail(ExtensionContext context) {
        return running(context, MailServer.class, MailServer::new);
    }

    private static Chromium chromium(ExtensionContext context) {
        return running(context, Chromium.class, Chromium::new);
    }

    private static <T extends Closing> T running(ExtensionContext context, Class<T> type, Supplier<T> starter) {
        Running<?> running =
                context.getRoot().getStore(SUITE).computeIfAbsent(type, key -> Running.start(starter), Running.class);
        return type.cast(running.outcome().join());
    }

    /** Every visitor leaves at the end of the test, so that none escapes the final look at what its browser saw. */
    @Override
    public void afterEach(ExtensionContext context) {
        visitors(context).forEach(Visitor::close);
    }

    @SuppressWarnings("unchecked")
    private static List<Visitor> visitors(ExtensionContext context) {
        return (List<Visitor>) context.getStore(SUITE).computeIfAbsent(Visitor.class, key -> new ArrayList<>());
    }
}
