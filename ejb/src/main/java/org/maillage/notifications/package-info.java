/** Mails: written in the transaction that causes them, sent afterwards, again and again until they leave. */
@Component(uses = {"platform"})
@NullMarked
package org.maillage.notifications;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
