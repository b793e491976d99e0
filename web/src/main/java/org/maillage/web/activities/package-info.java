/** Recording an accompaniment and looking after the day. */
@NullMarked
package org.maillage.web.activities;

import org.jspecify.annotations.NullMarked;
