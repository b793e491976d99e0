/** How an archive is written, checked and read. */
@NullMarked
package org.maillage.exports.control;

import org.jspecify.annotations.NullMarked;
