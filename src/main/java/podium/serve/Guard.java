package podium.serve;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/**
 * Who may talk to the server: a client on this machine that shows the token. A page in a browser cannot: other origins are
 * refused, and so are names of hosts that merely lead here.
 */
final class Guard {
    private static final List<String> HOSTS = List.of("127.0.0.1", "localhost", "[::1]");
    private final byte[] token;

    Guard(String token) {
        this.token = bearer(token);
    }

    private static byte[] bearer(String token) {
        return ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Why a request is refused; empty when it may pass.
     *
     * @param host the header of that name, with or without a port
     * @param origin the header of that name; empty when there is none
     * @param authorization the header of that name; empty when there is none
     */
    Optional<ApiException> refusal(String host, String origin, String authorization) {
        if (!HOSTS.contains(withoutPort(host))) {
            return Optional.of(
                    ApiException.of(403, "Forbidden", "this server answers to 127.0.0.1 and localhost only"));
        }
        if (!origin.isEmpty() && !isLocal(origin)) {
            return Optional.of(ApiException.of(403, "Forbidden", "pages of " + origin + " may not use this server"));
        }
        // Compared in a time that does not depend on where they differ.
        boolean known = MessageDigest.isEqual(token, authorization.getBytes(StandardCharsets.UTF_8));
        return known ? Optional.empty() : Optional.of(ApiException.of(401, "Unauthorized", "Unauthorized"));
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    }

    private static boolean isLocal(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getHost()).filter(HOSTS::contains).isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
