package org.percola.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Turns bytes into a tree of JSON nodes: YAML 1.2 words (yes and no are strings), JSON, at most one megabyte, at most 32
 * levels, no aliases (they can blow up a small file), no key twice, one document.
 */
public final class Document {
    /** Larger files are not case files. */
    public static final int MAX_BYTES = 1 << 20;

    private static final int MAX_DEPTH = 32;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build();
    private static final JsonFactory JSON = new JsonFactory();

    private final Problems problems = new Problems();

    private Document() {}

    /** The tree of a whole document, whose top must be a mapping. */
    public static Reading<ObjectNode> parse(byte[] bytes) {
        return new Document().read(bytes);
    }

    private Reading<ObjectNode> read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return bad(
                    "more than " + MAX_BYTES + " bytes",
                    "at most 1 MB",
                    "A case file has a few kilobytes. Is it the right file?");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notText) {
            return bad("bytes that are not UTF-8 text", "YAML or JSON text", "Is it the right file?");
        }
        if (text.indexOf('\0') >= 0) {
            return bad("binary content", "YAML or JSON text", "Is it the right file?");
        }
        if (text.startsWith("\ufeff")) {
            text = text.substring(1);
        }
        if (text.isBlank()) {
            return bad("nothing", "a case", "The file is empty. `percola new` writes a starter case.");
        }
        try {
            return tree(text);
        } catch (JsonProcessingException malformed) {
            JsonLocation where = malformed.getLocation();
            String line = where == null ? "" : "line " + where.getLineNr() + ", column " + where.getColumnNr();
            String message = String.valueOf(malformed.getOriginalMessage())
                    .lines()
                    .findFirst()
                    .orElse("");
            return bad(line, "well-formed YAML or JSON", message.strip());
        } catch (IOException | RuntimeException unreadable) {
            return bad("unreadable text", "well-formed YAML or JSON", "Check quotes, colons and indentation.");
        }
    }

    private Reading<ObjectNode> tree(String text) throws IOException {
        boolean json = text.stripLeading().startsWith("{");
        try (JsonParser parser = json ? JSON.createParser(text) : YAML.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_OBJECT) {
                return bad(
                        first == null ? "nothing" : parser.getText(),
                        "a mapping of keys to values",
                        "A case starts with keys such as \"patient:\". `percola new` writes a starter case.");
            }
            JsonNode root = node(parser, "", 0);
            if (parser.nextToken() != null) {
                problems.add("", "a second document", "one document", "Put one case into one file.");
            }
            return problems.isEmpty() ? new Reading.Good<>((ObjectNode) root) : new Reading.Bad<>(problems.list());
        }
    }

    private JsonNode node(JsonParser parser, String path, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new IOException("too deep");
        }
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            problems.add(path, "*" + parser.getText(), "a value", "Aliases are not read: write the value out.");
            return NODES.nullNode();
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, path, depth);
            case START_ARRAY -> {
                ArrayNode array = NODES.arrayNode();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(node(parser, path + "[" + array.size() + "]", depth + 1));
                }
                yield array;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, path);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            case VALUE_STRING, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME ->
                NODES.textNode(parser.getText());
        };
    }

    private JsonNode object(JsonParser parser, String path, int depth) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String below = path.isEmpty() ? key : path + "." + key;
            parser.nextToken();
            if (object.has(key)) {
                problems.add(below, key, "each key once", "The key stands here twice; keep one of the two.");
            }
            object.set(key, node(parser, below, depth + 1));
        }
        return object;
    }

    private JsonNode number(JsonParser parser, String path) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
                problems.add(path, parser.getText(), "a smaller whole number", "This number has too many digits.");
                return NODES.numberNode(0);
            }
            return NODES.numberNode(parser.getLongValue());
        }
        double value = finite(parser.getText());
        if (Double.isNaN(value)) {
            problems.add(path, parser.getText(), "a finite number", "Write a number such as 1.5.");
            return NODES.numberNode(0);
        }
        return NODES.numberNode(value);
    }

    /** NaN for everything that is no finite decimal number: YAML also knows ".nan", ".inf" and numbers to the base of 60. */
    private static double finite(String text) {
        try {
            double value = Double.parseDouble(text.replace("_", ""));
            return Double.isInfinite(value) ? Double.NaN : value;
        } catch (NumberFormatException notDecimal) {
            return Double.NaN;
        }
    }

    private static Reading<ObjectNode> bad(String value, String expected, String advice) {
        return new Reading.Bad<>(java.util.List.of(new Problem("", value, expected, advice)));
    }
}
