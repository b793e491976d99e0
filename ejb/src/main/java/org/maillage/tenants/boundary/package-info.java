/** What a structure asks for and a network operator decides. */
@NullMarked
package org.maillage.tenants.boundary;

import org.jspecify.annotations.NullMarked;
