/** Events and the heads of their chains. */
@NullMarked
package org.maillage.audit.entity;

import org.jspecify.annotations.NullMarked;
