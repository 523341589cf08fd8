package podium.cli.classroom;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Texts as a number that another program reckons alike. Source: FIPS 180-4. */
final class Sha256 {
    private Sha256() {
    }

    /** The digest of a text in UTF-8: 64 digits. */
    static String hex(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The digest of several texts; where one ends and the next begins counts, too. */
    static String hex(List<String> parts) {
        StringBuilder all = new StringBuilder();
        for (String part : parts) all.append(part.length()).append(':').append(part);
        return hex(all.toString());
    }
}
