/**
 * An attacker with a structure, a network and every role of their own, who wants to read or change what belongs to another structure.
 * They speak HTTP by hand, without a browser that would refuse what a browser refuses.
 *
 * <p>Nothing here names a page: {@link Crawler} walks the running product as each person and {@link Deployed} reads the archive that
 * is deployed, so a page, a form or a button of tomorrow is attacked from the day it exists. {@link Witness} looks at each answer,
 * {@link Ledger} at the rows of the victim. One attack is one class that implements {@link Attack}, listed in {@link Attacks}.
 */
package org.maillage.systemtest.attack;
