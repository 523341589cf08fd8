package podium.manifest.defaults;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pull policy that follows from an image reference. Rule: api.md §2, imagePullPolicy. */
final class ImageTag {
    private static final String PART = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
    private static final String HOST_PART = "(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])";
    private static final Pattern REFERENCE = Pattern.compile("(?:" + HOST_PART + "(?:\\." + HOST_PART
            + ")*(?::[0-9]+)?/)?" + PART + "(?:/" + PART + ")*(?::(?<tag>[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?"
            + "(?<digest>@[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?");

    private ImageTag() {
    }

    static String pullPolicy(String image) {
        Matcher m = REFERENCE.matcher(image);
        if (!m.matches()) return "IfNotPresent";
        String tag = m.group("tag");
        boolean latest = tag == null ? m.group("digest") == null : tag.equals("latest");
        return latest ? "Always" : "IfNotPresent";
    }
}
