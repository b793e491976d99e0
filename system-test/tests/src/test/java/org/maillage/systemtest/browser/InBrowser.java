package org.maillage.systemtest.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test with the running product. Its methods take, as parameters, the {@link Product}, the {@link MailServer}, and any number of
 * {@link Visitor}s, each a person of their own, who speak French unless the parameter says {@link English}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SuiteExtension.class)
public @interface InBrowser {

    /** A visitor whose browser asks for English pages. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @interface English {}
}
