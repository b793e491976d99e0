/** The runnable product: reads the options, prepares the database, starts Payara Micro and deploys Maillage on it. */
@NullMarked
package org.maillage.micro;

import org.jspecify.annotations.NullMarked;
