package org.maillage.publications.control;

import static org.maillage.platform.texts.JsonText.JSON;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import org.maillage.publications.entity.Publication;

/** What is signed of a publication, and handed out as its file: the frozen figures, sign by sign, and all that is said of them. */
public final class SignedText {

    private SignedText() {}

    /** The same bytes for the same revision, always. */
    public static byte[] of(Publication publication) {
        String reason = publication.getReason();
        JsonObjectBuilder about = JSON.createObjectBuilder();
        String address = publication.getAddress();
        if (address != null) {
            about.add("address", address);
        }
        about.add("from", publication.first().toString())
                .add("network", publication.getNetworkId().toString())
                .add("number", publication.getNumber())
                .add("publishedAt", publication.getPublishedAt().toString())
                .add("publisher", publication.getPublisher())
                .add("reason", reason == null ? JsonValue.NULL : JSON.createValue(reason))
                .add("revision", publication.getRevision())
                .add("title", publication.getTitle())
                .add("to", publication.last().toString());
        return ("{\"content\":" + publication.getContent() + ",\"publication\":" + about.build() + "}")
                .getBytes(StandardCharsets.UTF_8);
    }
}
