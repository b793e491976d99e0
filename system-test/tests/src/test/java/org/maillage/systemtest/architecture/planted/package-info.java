/** Classes that break the rules, each a rule of its own or two: the rules must find them. */
package org.maillage.systemtest.architecture.planted;
