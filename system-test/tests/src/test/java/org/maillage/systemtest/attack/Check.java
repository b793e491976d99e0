package org.maillage.systemtest.attack;

import java.util.Optional;

/** Looks at one answer for one kind of leak. */
interface Check {

    Leak.Kind kind();

    /** What is wrong with it; empty when nothing is. */
    Optional<String> finding(Person who, Request asked, Reply reply);
}
