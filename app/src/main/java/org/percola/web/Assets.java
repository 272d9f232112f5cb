package org.percola.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of the page and of its libraries, from the class path; nothing else can be named. */
final class Assets {
    private static final Pattern NAME = Pattern.compile("(?:[a-z0-9-]+/)*[a-z0-9-]+\\.(js|css|svg|json|html)");
    private static final Pattern LIBRARY = Pattern.compile(
            "(lit|lit-element|lit-html|reactive-element|echarts)/([0-9.]+)/((?:[a-z0-9-]+/)*[a-z0-9.-]+\\.js)");
    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "html", "text/html; charset=utf-8");

    private final Map<String, Asset> read = new ConcurrentHashMap<>();

    /** One file as it is sent. */
    private static final class Asset {
        private final byte[] bytes;
        private final String mediaType;
        private final String tag;

        Asset(byte[] bytes, String mediaType, String tag) {
            this.bytes = bytes;
            this.mediaType = mediaType;
            this.tag = tag;
        }
    }

    /** What the policy says of the one script inside the page. */
    String importMapHash() {
        String page = new String(
                find("index.html").orElseThrow(() -> new IllegalStateException("index.html is not there")).bytes,
                StandardCharsets.UTF_8);
        Matcher map = IMPORT_MAP.matcher(page);
        if (!map.find()) {
            throw new IllegalStateException("index.html has no import map");
        }
        return "sha256-"
                + Base64.getEncoder().encodeToString(sha256(map.group(1).getBytes(StandardCharsets.UTF_8)));
    }

    void page(Context context) {
        send(context, "index.html", false);
    }

    void file(Context context, String name) {
        send(context, name, false);
    }

    void library(Context context, String name) {
        send(context, "library:" + name, true);
    }

    private void send(Context context, String name, boolean forever) {
        Asset asset = read.get(name);
        if (asset == null) {
            asset = find(name)
                    .orElseThrow(
                            () -> new Refusal(404, "not-found", "There is nothing here", "Start at the first page."));
            read.put(name, asset); // only what exists: invented names take no memory
        }
        context.header("ETag", asset.tag);
        context.header("Cache-Control", forever ? "public, max-age=31536000, immutable" : "no-cache");
        if (asset.tag.equals(context.header("If-None-Match"))) {
            context.status(304);
            return;
        }
        context.contentType(asset.mediaType).result(asset.bytes);
    }

    private static Optional<Asset> find(String name) {
        String resource;
        if (name.startsWith("library:")) {
            Matcher library = LIBRARY.matcher(name.substring("library:".length()));
            if (!library.matches()) {
                return Optional.empty();
            }
            resource =
                    "/META-INF/resources/_static/" + library.group(1) + "/" + library.group(2) + "/" + library.group(3);
        } else if (NAME.matcher(name).matches()) {
            resource = "/org/percola/web/page/" + name;
        } else {
            return Optional.empty();
        }
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            String ending = name.substring(name.lastIndexOf('.') + 1);
            return Optional.of(new Asset(
                    bytes,
                    MEDIA_TYPES.getOrDefault(ending, "application/octet-stream"),
                    "\"" + HexFormat.of().formatHex(sha256(bytes), 0, 12) + "\""));
        } catch (IOException broken) {
            throw new UncheckedIOException(resource, broken);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
