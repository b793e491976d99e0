/** How a report is written as a file, whatever it tells, and the words of the pages for files. */
@NullMarked
package org.maillage.figures.reports;

import org.jspecify.annotations.NullMarked;
