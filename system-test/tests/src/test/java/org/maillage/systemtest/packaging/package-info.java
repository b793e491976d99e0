/** What is shipped. */
package org.maillage.systemtest.packaging;
