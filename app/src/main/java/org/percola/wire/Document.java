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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Turns bytes into a tree of JSON nodes: YAML 1.2 words (yes and no are strings), JSON, at most one megabyte, at most 32
 * levels, no aliases (they can blow up a small file), no key twice, one document.
 */
public final class Document {
    /** Larger files are none of ours. */
    public static final int MAX_BYTES = 1 << 20;

    private static final int MAX_DEPTH = 32;
    private static final Pattern JSON_OBJECT = Pattern.compile("\\s*\\{\\s*[\"}]");
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build();
    private static final JsonFactory JSON = new JsonFactory();

    /** Stands where a value stood that could not be read and has left its problem. */
    private static final JsonNode UNREADABLE = NODES.pojoNode("unreadable");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\t\\n\\r\\u200c\\u200d]]");
    private static final Set<String> CORE_TAGS = Set.of("str", "int", "float", "bool", "null", "map", "seq");

    private final DocumentKind kind;
    private final Problems problems;

    private Document(DocumentKind kind, Problems problems) {
        this.kind = kind;
        this.problems = problems;
    }

    /**
     * The tree of a whole document, whose top must be a mapping; empty when there is none. A value that cannot be read
     * leaves a problem and a gap ({@link #isUnreadable}), so that the rest can be read.
     */
    static Optional<ObjectNode> parse(byte[] bytes, DocumentKind kind, Problems problems) {
        return new Document(kind, problems).read(bytes);
    }

    /** Whether a problem was noted where this value stood. */
    static boolean isUnreadable(JsonNode value) {
        return value.isPojo();
    }

    private Optional<ObjectNode> read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return bad(
                    "more than " + MAX_BYTES + " bytes",
                    "at most 1 MB",
                    "Such a file has a few kilobytes. Is it the right one?");
        }
        String text;
        if (startsWith(bytes, 0x1f, 0x8b) || startsWith(bytes, 'P', 'K', 3, 4)) {
            return bad("a compressed file", "YAML or JSON text", "Unpack it first.");
        }
        if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
            return bad("text in UTF-16", "text in UTF-8", "Save it as UTF-8.");
        }
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notText) {
            return bad("bytes that are not UTF-8 text", "YAML or JSON text", "Is it the right file? Save it as UTF-8.");
        }
        if (text.indexOf('\0') >= 0) {
            return bad("binary content", "YAML or JSON text", "Is it the right file?");
        }
        if (text.startsWith("\ufeff")) {
            text = text.substring(1);
        }
        if (text.isBlank()) {
            return bad("nothing", kind.words(), "The file is empty. " + kind.start());
        }
        try {
            return tree(text);
        } catch (TooDeep deep) {
            return bad("more than " + MAX_DEPTH + " levels of nesting", kind.words(), "Is it the right file?");
        } catch (JsonProcessingException malformed) {
            JsonLocation where = malformed.getLocation();
            String line = where == null ? "" : "line " + where.getLineNr() + ", column " + where.getColumnNr();
            return bad(
                    line, "well-formed YAML or JSON", "Check quotes, colons and indentation: " + why(malformed) + ".");
        } catch (IOException | RuntimeException unreadable) {
            return bad("unreadable text", "well-formed YAML or JSON", "Check quotes, colons and indentation.");
        }
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        return bytes.length >= first.length
                && IntStream.range(0, first.length).allMatch(k -> (bytes[k] & 0xff) == first[k]);
    }

    /** What a parser complains about, without its context, its settings and its code points. */
    private static String why(JsonProcessingException malformed) {
        List<String> lines = String.valueOf(malformed.getOriginalMessage())
                .lines()
                .filter(line -> !line.startsWith(" ") && !line.isBlank())
                .toList();
        return lines.isEmpty()
                ? "the text ends or breaks off here"
                : lines.getLast()
                        .replaceAll(
                                "(: maybe a \\(non-standard\\)|: enable|: was expecting \\(|, got this instead).*", "")
                        .replaceAll(" \\((code \\d+( / 0x[0-9a-fA-F]+)?|Scalar value in YAML)\\)", "")
                        .replaceAll(" \\(Do not use [^\\\\].*", "")
                        .replaceAll("\\.$", "")
                        .strip();
    }

    private Optional<ObjectNode> tree(String text) throws IOException {
        boolean json = JSON_OBJECT.matcher(text).lookingAt();
        try (JsonParser parser = json ? JSON.createParser(text) : YAML.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_OBJECT) {
                return bad(
                        first == null ? "nothing" : first == JsonToken.START_ARRAY ? "a list" : parser.getText(),
                        "a mapping of keys to values",
                        kind.shape());
            }
            JsonNode root = node(parser, "", 0);
            if (parser.nextToken() != null) {
                problems.add(
                        "", "a second document", "one document", "Put " + kind.words() + " into a file of its own.");
            }
            if (!(root instanceof ObjectNode tree)) {
                return Optional.empty();
            }
            Optional<DocumentKind> other = kind.insteadOfThis(tree);
            return other.isEmpty()
                    ? Optional.of(tree)
                    : bad(other.get().words(), kind.words(), other.get().readWith());
        }
    }

    private JsonNode node(JsonParser parser, String path, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new TooDeep();
        }
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            problems.add(path, "*" + parser.getText(), "a value", "Aliases are not read: write the value out.");
            return UNREADABLE;
        }
        Object tag = parser.getTypeId();
        if (tag != null && !CORE_TAGS.contains(tag.toString().replace("tag:yaml.org,2002:", ""))) {
            problems.add(path, "a tag, " + tag, "a plain value", "Tags are not read: take the words with ! out.");
            parser.skipChildren();
            return UNREADABLE;
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
                text(parser, path);
        };
    }

    private JsonNode text(JsonParser parser, String path) throws IOException {
        String text = parser.getText();
        if (CONTROL.matcher(text).find()) {
            problems.add(
                    path, text, "text that can be printed", "There is an invisible character in it; type it anew.");
            return UNREADABLE;
        }
        return NODES.textNode(text);
    }

    private JsonNode object(JsonParser parser, String path, int depth) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String below = path.isEmpty() ? key : path + "." + key;
            parser.nextToken();
            if (object.has(key)) {
                problems.add(below, "stands here twice", "each key once", "Keep one of the two.");
            }
            object.set(key, node(parser, below, depth + 1));
        }
        return object;
    }

    private JsonNode number(JsonParser parser, String path) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            String written = parser.getText();
            if (!WHOLE.matcher(written).matches()) {
                return NODES.textNode(written); // YAML 1.1 also counted to the base of 2, 8, 16 and 60
            }
            try {
                return NODES.numberNode(Long.parseLong(written));
            } catch (NumberFormatException tooLong) {
                problems.add(path, written, "a smaller whole number", "This number has too many digits.");
                return UNREADABLE;
            }
        }
        double value = finite(parser.getText());
        if (Double.isNaN(value)) {
            problems.add(path, parser.getText(), "a finite number", "Write a number such as 1.5.");
            return UNREADABLE;
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

    private Optional<ObjectNode> bad(String value, String expected, String advice) {
        problems.add("", value, expected, advice);
        return Optional.empty();
    }

    /** Nested deeper than any case. */
    private static final class TooDeep extends IOException {
        private static final long serialVersionUID = 1;
    }
}
