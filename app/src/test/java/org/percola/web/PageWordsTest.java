package org.percola.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Unit: every text of the page stands in words.js, so that a translation is one file. */
final class PageWordsTest {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?<!:)//[^\n]*", Pattern.DOTALL);
    /** A sentence or a phrase in quotes, text between tags, a range or a share put together by hand. */
    private static final List<Pattern> TEXTS = List.of(
            Pattern.compile("['\"`][A-Z][a-z]+,? [a-z]+[^'\"`]*['\"`]"),
            Pattern.compile(">\\s*[A-Za-z][a-z]+ [a-z][^<>`{}$=]*<"),
            Pattern.compile("\\} (to|in|or|and|of|better|worse|days|weeks|months|more|less) ?(\\$|`|<)"),
            Pattern.compile("% (better|worse)|could be|versus doing"));

    @Test
    void noTextStandsOutsideItsFile() throws IOException, URISyntaxException {
        Path page = Path.of(
                Objects.requireNonNull(PageWordsTest.class.getResource("page")).toURI());
        List<String> strays = new ArrayList<>();
        try (Stream<Path> files = Files.walk(page)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".js"))
                    .filter(each -> !each.endsWith("words.js"))
                    .toList()) {
                String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
                for (Pattern text : TEXTS) {
                    Matcher found = text.matcher(code);
                    while (found.find()) {
                        strays.add(page.relativize(file) + ": " + found.group());
                    }
                }
            }
        }
        assertThat(strays).isEmpty();
    }
}
