/** What every component stands on: who acts, for which structure, on which rows. Knows no component of the field. */
@Component(exposes = {"config", "errors", "health", "jobs", "persistence", "security", "tenancy", "texts", "trail"})
@NullMarked
package org.maillage.platform;

import org.jspecify.annotations.NullMarked;
