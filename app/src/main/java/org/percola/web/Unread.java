package org.percola.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What a request is told that could not even be read: a problem document too, which repeats nothing of what was sent. */
final class Unread extends ErrorHandler {
    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Reply.PROBLEM);
        response.write(true, ByteBuffer.wrap(problem(code)), callback);
    }

    private static byte[] problem(int status) {
        Refusal refusal = switch (status) {
            case 414 -> new Refusal(414, "too-long", "The address is too long", "No path of the API is long.");
            case 431 -> new Refusal(431, "headers", "The headers are too large", "A few short ones are enough.");
            default ->
                status >= 500
                        ? ApiRoutes.ourFault()
                        : new Refusal(
                                status,
                                "not-http",
                                "This was not understood as HTTP",
                                "/api/openapi.json describes what is.");
        };
        return refusal.reply().body().getBytes(StandardCharsets.UTF_8);
    }
}
