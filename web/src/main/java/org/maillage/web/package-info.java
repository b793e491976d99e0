/** The workplace of mediators and the public pages: one bean per page. */
@NullMarked
package org.maillage.web;

import org.jspecify.annotations.NullMarked;
