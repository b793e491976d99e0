/** Places where a structure receives people. */
@Component(uses = {"platform", "directory", "tenants"})
@NullMarked
package org.maillage.sites;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
