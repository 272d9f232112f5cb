package org.percola.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The description of the API (OpenAPI 3.1), kept as a file and compared with the routes by a test. */
final class OpenApi {
    private OpenApi() {}

    static Reply reply() {
        try (InputStream in = Objects.requireNonNull(OpenApi.class.getResourceAsStream("openapi.json"))) {
            return Reply.text(Reply.JSON, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("openapi.json", broken);
        }
    }
}
