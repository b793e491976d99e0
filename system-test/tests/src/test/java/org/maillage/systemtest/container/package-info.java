/**
 * Tests inside the server: the business code, its EJBs and its persistence unit, in Payara on a real MariaDB. All classes of this
 * package are deployed once, together, for the whole suite.
 */
package org.maillage.systemtest.container;
