package org.maillage.exports.boundary;

import java.nio.file.Path;
import java.time.Instant;

/**
 * An archive to be sent.
 *
 * @param sha256 of the whole file: two requests that find the same one are about the same bytes
 */
public record Download(Path file, long bytes, String sha256, Instant asked) {}
