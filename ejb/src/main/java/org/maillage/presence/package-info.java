/**
 * Who receives people where and on which days: the permanences of mediators at sites and at the stops of a tour. A component of its own,
 * because it needs the team of a structure, which the component of sites does not know.
 */
@Component(uses = {"platform", "directory", "sites", "access"})
@NullMarked
package org.maillage.presence;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
