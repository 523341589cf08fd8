package podium.shell.programs.curl;

import java.util.Optional;

/**
 * The parts of an address.
 *
 * @param scheme http or https
 * @param path with the query
 */
record Url(String scheme, String host, int port, String path) {
    /** Takes a text apart; empty when it names no host or no port. */
    static Optional<Url> parse(String text) {
        String full = text.contains("://") ? text : "http://" + text;
        String scheme = full.substring(0, full.indexOf("://"));
        String rest = full.substring(scheme.length() + 3).replaceFirst("#.*", "");
        int end = rest.length();
        for (char sign : "/?".toCharArray()) if (rest.indexOf(sign) >= 0) end = Math.min(end, rest.indexOf(sign));
        String authority = rest.substring(0, end).replaceFirst(".*@", "");
        String path = rest.substring(end);
        String host = authority.replaceFirst(":\\d*$", "");
        String port = authority.matches(".*:\\d+") ? authority.substring(authority.lastIndexOf(':') + 1) : "";
        if (host.isEmpty() || port.length() > 5) return Optional.empty();
        int usual = scheme.equals("https") ? 443 : 80;
        return Optional.of(new Url(scheme, host, port.isEmpty() ? usual : Integer.parseInt(port),
                path.startsWith("/") ? path : "/" + path));
    }

    /** As the Host field names it. */
    String authority() {
        return port == (scheme.equals("https") ? 443 : 80) ? host : host + ":" + port;
    }

    /** Another address as a redirection tells it from this one. */
    String redirected(String location) {
        if (location.contains("://")) return location;
        return scheme + "://" + authority() + (location.startsWith("/") ? location : "/" + location);
    }
}
