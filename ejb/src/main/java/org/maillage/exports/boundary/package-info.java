/** What an administrator takes along, and what a platform operator reads in. */
@NullMarked
package org.maillage.exports.boundary;

import org.jspecify.annotations.NullMarked;
