/** What is chosen to be counted, and the choices that people keep. */
@NullMarked
package org.maillage.figures.entity;

import org.jspecify.annotations.NullMarked;
