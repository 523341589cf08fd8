package podium.shell.image;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A reference to an image, taken apart as the runtime does.
 *
 * @param registry docker.io when the text names none
 * @param repository with library/ before a plain name of Docker Hub
 * @param tag latest when the text has neither tag nor digest
 */
public record ImageReference(String registry, String repository, String tag, Optional<String> digest) {
    private static final Pattern REPOSITORY = Pattern.compile(
            "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*");
    private static final Pattern TAG = Pattern.compile("\\w[\\w.-]{0,127}");
    private static final Pattern DIGEST = Pattern.compile(
            "[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}");

    /** Reads a reference; empty when it is none, then {@link #problem} tells why. */
    public static Optional<ImageReference> parse(String text) {
        if (!problem(text).isEmpty()) return Optional.empty();
        Parts parts = Parts.of(text);
        return Optional.of(
                new ImageReference(parts.registry, parts.repository, parts.tag.orElse("latest"), parts.digest));
    }

    /** What is wrong with a reference, in the runtime's words; empty when nothing is. */
    public static String problem(String text) {
        Parts parts = Parts.of(text);
        boolean formed = TAG.matcher(parts.tag.orElse("latest")).matches()
                && parts.digest.filter(d -> !DIGEST.matcher(d).matches()).isEmpty();
        if (formed && REPOSITORY.matcher(parts.repository).matches()) return "";
        String lower = parts.repository.toLowerCase(Locale.ROOT);
        if (formed && !lower.equals(parts.repository) && REPOSITORY.matcher(lower).matches()) {
            return "invalid reference format: repository name (" + parts.repository + ") must be lowercase";
        }
        return "invalid reference format";
    }

    /** The form with registry, path, and tag or digest; empty when the text is no reference. */
    public static Optional<String> canonical(String text) {
        return parse(text).map(ImageReference::toString);
    }

    /** Registry and repository. */
    public String name() {
        return registry + "/" + repository;
    }

    @Override
    public String toString() {
        return name() + digest.map(d -> "@" + d).orElse(":" + tag);
    }

    private record Parts(String registry, String repository, Optional<String> tag, Optional<String> digest) {
        static Parts of(String text) {
            int at = text.indexOf('@');
            Optional<String> digest = at < 0 ? Optional.empty() : Optional.of(text.substring(at + 1));
            String rest = at < 0 ? text : text.substring(0, at);
            int colon = rest.lastIndexOf(':');
            Optional<String> tag = Optional.empty();
            if (colon > rest.lastIndexOf('/')) {
                tag = Optional.of(rest.substring(colon + 1));
                rest = rest.substring(0, colon);
            }
            int slash = rest.indexOf('/');
            String first = slash < 0 ? "" : rest.substring(0, slash);
            boolean host = first.contains(".") || first.contains(":") || first.equals("localhost");
            if (host) return new Parts(first, rest.substring(slash + 1), tag, digest);
            return new Parts("docker.io", slash < 0 ? "library/" + rest : rest, tag, digest);
        }
    }
}
