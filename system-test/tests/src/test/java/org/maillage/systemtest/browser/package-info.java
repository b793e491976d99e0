/** Tests through a browser: the product as it ships, started once for the whole suite, used as a person uses it. */
package org.maillage.systemtest.browser;
