package podium.manifest.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which texts may name what: each check returns the server's complaints, none for a good text. Rule: api.md §3. */
public final class Names {
    private static final String LABEL_FORM = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
    private static final String SUBDOMAIN_FORM = LABEL_FORM + "(\\." + LABEL_FORM + ")*";
    private static final Pattern LABEL = Pattern.compile(LABEL_FORM);
    private static final Pattern QUALIFIED = Pattern.compile("([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]");
    private static final Pattern VALUE = Pattern.compile("(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?");
    private static final Pattern CONFIG_KEY = Pattern.compile("[-._a-zA-Z0-9]+");
    private static final Pattern ENV_NAME = Pattern.compile("[ -<>-~]+");
    private static final String LABEL_TEXT = "a lowercase RFC 1123 label must consist of lower case alphanumeric "
            + "characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or "
            + "'123-abc', regex used for validation is '" + LABEL_FORM + "')";
    private static final String SUBDOMAIN_TEXT = "a lowercase RFC 1123 subdomain must consist of lower case "
            + "alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. "
            + "'example.com', regex used for validation is '" + SUBDOMAIN_FORM + "')";
    private static final String QUALIFIED_TEXT = "must consist of alphanumeric characters, '-', '_' or '.', and must "
            + "start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used "
            + "for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')";

    private Names() {
    }

    /** What is wrong with a name that must be a DNS label, as that of a container. */
    public static List<String> label(String text) {
        List<String> found = new ArrayList<>();
        if (text.length() > 63) found.add(longest(63, "characters"));
        if (!LABEL.matcher(text).matches()) {
            boolean dotted = isSubdomain(text);
            found.add(dotted ? "must not contain dots" : LABEL_TEXT);
        }
        return found;
    }

    /** What is wrong with a name that must be a DNS subdomain, as that of a ConfigMap. */
    public static List<String> subdomain(String text) {
        List<String> found = new ArrayList<>();
        if (text.length() > 253) found.add(longest(253, "characters"));
        if (!isSubdomain(text)) found.add(SUBDOMAIN_TEXT);
        return found;
    }

    /** A name that need only fit into a URL, as roles have. */
    static List<String> pathSegment(String text) {
        if (text.equals(".") || text.equals("..")) return List.of("may not be '" + text + "'");
        return Stream.of("/", "%").filter(text::contains).map(c -> "may not contain '" + c + "'").toList();
    }

    /** A key of labels, annotations and resources. */
    static List<String> key(String text) {
        List<String> found = new ArrayList<>();
        String[] parts = text.split("/", -1);
        if (parts.length > 2) {
            return List.of("a valid label key " + QUALIFIED_TEXT
                    + " with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')");
        }
        String name = parts[parts.length - 1];
        if (parts.length == 2) {
            if (parts[0].isEmpty()) found.add("prefix part must be non-empty");
            else {
                if (parts[0].length() > 253) found.add("prefix part " + longest(253, "bytes"));
                if (!isSubdomain(parts[0])) found.add("prefix part " + SUBDOMAIN_TEXT);
            }
        }
        if (name.isEmpty()) found.add("name part must be non-empty");
        else if (name.length() > 63) found.add("name part " + longest(63, "bytes"));
        if (!QUALIFIED.matcher(name).matches()) found.add("name part " + QUALIFIED_TEXT);
        return found;
    }

    static List<String> labelValue(String text) {
        List<String> found = new ArrayList<>();
        if (text.length() > 63) found.add(longest(63, "bytes"));
        if (!VALUE.matcher(text).matches()) {
            found.add("a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', "
                    + "and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or "
                    + "'12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')");
        }
        return found;
    }

    static List<String> configKey(String text) {
        List<String> found = new ArrayList<>();
        if (text.length() > 253) found.add(longest(253, "characters"));
        if (!CONFIG_KEY.matcher(text).matches()) {
            found.add("a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  "
                    + "or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')");
        }
        if (text.equals(".") || text.equals("..")) found.add("must not be '" + text + "'");
        else if (text.startsWith("..")) found.add("must not start with '..'");
        return found;
    }

    static List<String> environmentVariable(String text) {
        if (text.isEmpty()) return List.of("environment variable name must be non-empty");
        return ENV_NAME.matcher(text).matches()
                ? List.of()
                : List.of("a valid environment variable name must consist only of printable ASCII characters other "
                        + "than '='");
    }

    /** What is wrong with the name of a port. */
    public static List<String> port(String text) {
        List<String> found = new ArrayList<>();
        if (text.length() > 15) found.add(longest(15, "characters"));
        if (!text.matches("[-a-z0-9]+")) {
            found.add("must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)");
        }
        if (text.chars().noneMatch(c -> c >= 'a' && c <= 'z')) found.add("must contain at least one letter (a-z)");
        if (text.contains("--")) found.add("must not contain consecutive hyphens");
        if (text.startsWith("-") || text.endsWith("-")) found.add("must not begin or end with a hyphen");
        return found;
    }

    private static String longest(int length, String unit) {
        return "must be no more than " + length + " " + unit;
    }

    /** Label by label: one expression for all of them would recurse as deep as the text is long. */
    private static boolean isSubdomain(String text) {
        return Stream.of(text.split("\\.", -1)).allMatch(label -> LABEL.matcher(label).matches());
    }
}
