package org.percola.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/** What goes back: a status, a media type and the bytes. */
record Reply(int status, String mediaType, String body) {
    static final String JSON = "application/json";
    static final String PROBLEM = "application/problem+json";

    static Reply json(JsonNode tree) {
        return new Reply(200, JSON, tree.toString());
    }

    static Reply text(String mediaType, String body) {
        return new Reply(200, mediaType, body);
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
