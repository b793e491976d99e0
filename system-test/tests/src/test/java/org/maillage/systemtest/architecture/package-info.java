/** Rules for the whole repository: the screens, the words, the names, the messages in both languages. */
package org.maillage.systemtest.architecture;
