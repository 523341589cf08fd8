package podium.cli.export;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as HTML; what is HTML in it is shown as text, so that nothing in a course runs in a browser. */
public final class Html {
    private static final List<org.commonmark.Extension> EXTENSIONS = List.of(TablesExtension.create());

    private Html() {
    }

    /** Blocks: paragraphs, lists, tables, code. */
    public static String of(String markdown) {
        return HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).sanitizeUrls(true).build().render(
                Parser.builder().extensions(EXTENSIONS).build().parse(markdown)).strip();
    }

    /** A text of one paragraph without the paragraph around it. */
    public static String inline(String markdown) {
        String html = of(markdown);
        boolean single = html.startsWith("<p>") && html.indexOf("<p>", 1) < 0 && html.endsWith("</p>");
        return single ? html.substring("<p>".length(), html.length() - "</p>".length()) : html;
    }
}
