package org.percola.report;

import java.util.List;

/** The page as it grows. Whatever reaches it through a method with {@code words} is escaped; {@code markup} is ours. */
final class Page {
    private final StringBuilder out = new StringBuilder();

    Page markup(String markup) {
        out.append(markup);
        return this;
    }

    Page words(String words) {
        out.append(Html.escape(words));
        return this;
    }

    /** A section that its heading names, for whoever jumps from landmark to landmark. */
    Page section(String id, String kind, String heading) {
        return open(id, kind).markup("<h2 id=\"" + id + "\">").words(heading).markup("</h2>");
    }

    /** A section whose heading of that id comes later. */
    Page open(String id, String kind) {
        return markup(
                "<section aria-labelledby=\"" + id + "\"" + (kind.isEmpty() ? "" : " class=\"" + kind + "\"") + ">");
    }

    Page endSection() {
        return markup("</section>\n");
    }

    Page heading3(String words) {
        return element("h3", "", words);
    }

    Page paragraph(String kind, String words) {
        return element("p", kind, words);
    }

    Page item(String words) {
        return element("li", "", words);
    }

    Page items(String kind, List<String> sentences) {
        if (!sentences.isEmpty()) {
            markup(kind.isEmpty() ? "<ul>" : "<ul class=\"" + kind + "\">");
            sentences.forEach(this::item);
            markup("</ul>");
        }
        return this;
    }

    /** A term and what belongs to it. */
    Page pair(String term, String words) {
        return markup("<div>").element("dt", "", term).element("dd", "", words).markup("</div>");
    }

    /** Begins a table whose rows a phone shows as blocks. */
    Page stack(String... headings) {
        markup("<table class=\"stack\"><thead><tr>");
        for (String heading : headings) {
            markup("<th scope=\"col\">").words(heading).markup("</th>");
        }
        return markup("</tr></thead><tbody>");
    }

    /** The cell that names its row. */
    Page rowHeading(String words) {
        return markup("<th scope=\"row\">").words(words).markup("</th>");
    }

    /** A cell; a phone, which shows no heading row, puts {@code name} before it. */
    Page cell(String kind, String name, String words) {
        markup("<td" + (kind.isEmpty() ? "" : " class=\"" + kind + "\"") + " data-name=\"")
                .words(name)
                .markup("\">");
        return words(words).markup("</td>");
    }

    Page element(String tag, String kind, String words) {
        return markup("<" + tag + (kind.isEmpty() ? ">" : " class=\"" + kind + "\">"))
                .words(words)
                .markup("</" + tag + ">");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
