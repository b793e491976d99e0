package org.maillage.platform.texts;

import jakarta.json.spi.JsonProvider;

/** Makes and reads JSON. */
public final class JsonText {

    /** Looked for once: the methods of {@link jakarta.json.Json} look for it again at each call, which costs more than a row. */
    public static final JsonProvider JSON = JsonProvider.provider();

    private JsonText() {}
}
