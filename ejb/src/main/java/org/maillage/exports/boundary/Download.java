package org.maillage.exports.boundary;

import java.nio.file.Path;
import java.time.Instant;

/**
 * An archive or a table to be sent.
 *
 * @param tag two requests that find the same one are about the same bytes
 */
public record Download(Path file, long bytes, String tag, Instant asked) {}
