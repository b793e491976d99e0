package org.maillage.web.access;

import io.nayuki.qrcodegen.QrCode;
import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A QR code as one path of an SVG picture, drawn into the page: it is fetched from nowhere and kept nowhere.
 *
 * @param size width and height in modules, with the quiet zone around
 * @param path the dark modules
 */
public record QrDrawing(int size, String path) implements Serializable {

    /** Nothing to draw. */
    public static final QrDrawing NONE = new QrDrawing(1, "");

    private static final int QUIET = 4;

    static QrDrawing of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        String path = IntStream.range(0, code.size * code.size)
                .filter(module -> code.getModule(module % code.size, module / code.size))
                .mapToObj(
                        module -> "M" + (module % code.size + QUIET) + " " + (module / code.size + QUIET) + "h1v1h-1z")
                .collect(Collectors.joining());
        return new QrDrawing(code.size + 2 * QUIET, path);
    }
}
