package podium.manifest.defaults;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pull policy that follows from an image reference. Rule: api.md §2, imagePullPolicy. */
final class ImageTag {
    private static final String PART = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
    private static final String HOST_PART = "(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])";
    private static final Pattern REFERENCE = Pattern.compile("(?:" + HOST_PART + "(?:\\." + HOST_PART
            + ")*(?::[0-9]+)?/)?(?<path>" + PART + "(?:/" + PART + ")*)(?::(?<tag>[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?"
            + "(?<digest>@[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?");

    private static final int LONGEST = 1000;
    private static final int LONGEST_PATH = 255;

    private ImageTag() {
    }

    /** A name of one part stands for an official image. */
    private static String path(String path) {
        return path.contains("/") ? path : "library/" + path;
    }

    static String pullPolicy(String image) {
        // No reference is this long; the expression would recurse as deep as the text is long.
        if (image.length() > LONGEST) return "IfNotPresent";
        Matcher m = REFERENCE.matcher(image);
        if (!m.matches() || path(m.group("path")).length() > LONGEST_PATH) return "IfNotPresent";
        String tag = m.group("tag");
        boolean latest = tag == null ? m.group("digest") == null : tag.equals("latest");
        return latest ? "Always" : "IfNotPresent";
    }
}
