package podium.cli.export;

/** Text inside of XML. */
public final class Xml {
    private Xml() {
    }

    /** A text as content or attribute. XML knows no control characters but tab and line ends, not even as references. */
    public static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD").replace("&",
                "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\n", "&#10;");
    }
}
