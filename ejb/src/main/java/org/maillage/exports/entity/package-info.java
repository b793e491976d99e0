/** Archives on their way. */
@NullMarked
package org.maillage.exports.entity;

import org.jspecify.annotations.NullMarked;
