package podium.shell.image;

import java.util.Optional;

/** References to images and their canonical form. Rule: distribution/reference. */
public final class References {
    private References() {
    }

    /** The form with registry, path and tag or digest; empty when the text is no reference. */
    public static Optional<String> canonical(String reference) {
        String name = reference;
        String suffix = ":latest";
        int at = name.indexOf('@');
        if (at >= 0) {
            suffix = name.substring(at);
            name = name.substring(0, at);
        }
        int colon = name.lastIndexOf(':');
        if (colon > name.lastIndexOf('/')) {
            if (at < 0) suffix = name.substring(colon);
            name = name.substring(0, colon);
        }
        if (!suffix.matches(":[\\w][\\w.-]{0,127}|@[a-z0-9]+:[0-9a-fA-F]{32,}")) return Optional.empty();
        int slash = name.indexOf('/');
        String first = slash < 0 ? "" : name.substring(0, slash);
        boolean registry = first.contains(".") || first.contains(":") || first.equals("localhost");
        String path = registry ? name.substring(slash + 1) : name;
        if (!path.matches("[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*")) return Optional.empty();
        String host = registry ? first : "docker.io";
        if (host.equals("docker.io") && !path.contains("/")) path = "library/" + path;
        return Optional.of(host + "/" + path + suffix);
    }
}
