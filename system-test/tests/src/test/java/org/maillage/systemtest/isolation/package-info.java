/**
 * The nets of the database itself, on a real MariaDB without any server: what every table declares, what the two accounts may do, and
 * what an attacker reaches who speaks SQL with the application's account. Everything here runs over {@code information_schema},
 * never over a list of tables: a new table is tested from the day it exists.
 */
package org.maillage.systemtest.isolation;
