/** Rows for any table, made from what {@code information_schema} tells of it. */
package org.maillage.systemtest.isolation.seed;
