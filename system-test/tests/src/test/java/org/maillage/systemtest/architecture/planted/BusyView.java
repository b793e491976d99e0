package org.maillage.systemtest.architecture.planted;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Needs everybody, and another page. */
@Named
public class BusyView {
    @Inject
    Object first;

    @Inject
    Object second;

    @Inject
    Object third;

    @Inject
    Object fourth;

    @Inject
    WorriedView page;
}
