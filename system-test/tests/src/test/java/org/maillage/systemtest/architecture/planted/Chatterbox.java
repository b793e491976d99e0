package org.maillage.systemtest.architecture.planted;

import java.util.Date;

/** Speaks to the console and keeps an old date. */
@SuppressWarnings("JavaUtilDate")
public record Chatterbox(Date date) {
    public void chat() {
        System.out.println(date);
    }
}
