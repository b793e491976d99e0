package org.maillage.admin.exports;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.maillage.exports.boundary.Download;
import org.maillage.exports.boundary.Exports;
import org.maillage.platform.errors.NotFoundException;

/** Sends an archive, or the part of it that is still missing after an interruption. */
public class ArchiveServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withZone(ZoneId.of("Europe/Paris"));
    private static final long STEP = 1 << 20;

    @Inject
    private transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Download download = exports.find(UUID.fromString(parameter(request)));
            send(download, request, response);
        } catch (NotFoundException | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String parameter(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("id")).orElse("");
    }

    private static void send(Download download, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = "\"" + download.tag() + "\"";
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-store");
        try (FileChannel file = FileChannel.open(download.file())) {
            long size = file.size();
            Optional<ByteRange> part;
            try {
                part = part(request, tag, size);
            } catch (ByteRange.UnsatisfiableException e) {
                response.setHeader("Content-Range", "bytes */" + size);
                response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
                return;
            }
            ByteRange range = part.orElse(new ByteRange(0, size - 1));
            part.ifPresent(asked ->
                    response.setHeader("Content-Range", "bytes " + asked.from() + "-" + asked.to() + "/" + size));
            response.setStatus(part.isPresent() ? HttpServletResponse.SC_PARTIAL_CONTENT : HttpServletResponse.SC_OK);
            response.setContentType("application/zip");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"maillage-" + DAY.format(download.asked()) + ".zip\"");
            response.setContentLengthLong(range.length());
            copy(file, range, response.getOutputStream());
        }
    }

    /** A part is sent of the very file that the browser has begun to receive, or the whole of the new one. */
    private static Optional<ByteRange> part(HttpServletRequest request, String tag, long size)
            throws ByteRange.UnsatisfiableException {
        String range = request.getHeader("Range");
        String condition = request.getHeader("If-Range");
        boolean same = condition == null || condition.equals(tag);
        return range != null && same ? ByteRange.of(range, size) : Optional.empty();
    }

    private static void copy(FileChannel file, ByteRange range, OutputStream out) throws IOException {
        WritableByteChannel browser = Channels.newChannel(out);
        long position = range.from();
        while (position <= range.to()) {
            position += file.transferTo(position, Math.min(STEP, range.to() - position + 1), browser);
        }
    }
}
