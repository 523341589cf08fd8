package podium.desktop.sandbox;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A run as one word that can be sent to somebody: the same text and seed give the same run everywhere. The text holds the
 * manifests and, in its comments, the world and the steps.
 *
 * @param seed draws what a real cluster leaves to chance
 */
public record RunLink(long seed, String text) {
    private static final String PREFIX = "podium:1:";
    private static final Pattern FORM = Pattern.compile("podium:1:(\\d{1,18}):([A-Za-z0-9_-]+)");
    /** What is unpacked at most: a link from a stranger must not fill the memory. */
    private static final int MOST_BYTES = 4_000_000;

    /** What became of reading a link. */
    public sealed interface Answer {
        /** A link that can be played. */
        record Read(RunLink link) implements Answer {
        }

        /** Why it cannot, and what to do. */
        record Refused(String problem) implements Answer {
        }
    }

    /** Whether a text means to be a link. */
    public static boolean isMeant(String text) {
        return text.strip().startsWith("podium:");
    }

    /** The link as text: letters, digits, colons, - and _ only. */
    public String words() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return PREFIX + seed + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }

    /** Reads a link; line ends and spaces that a mail has put into it do no harm. */
    public static Answer read(String words) {
        Matcher parts = FORM.matcher(words.replaceAll("\\s+", ""));
        if (!parts.matches())
            return new Answer.Refused("This is no link of this program: it has to read podium:1:SEED:TEXT. "
                    + "Copy it again, from podium: to its end.");
        try (GZIPInputStream in = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(parts.group(2))))) {
            byte[] text = in.readNBytes(MOST_BYTES + 1);
            if (text.length > MOST_BYTES) return new Answer.Refused("The link holds more than 4 MB; a run does not.");
            return new Answer.Read(
                    new RunLink(Long.parseLong(parts.group(1)), new String(text, StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException _) {
            return new Answer.Refused("The link is damaged: a part of it is missing or was changed. Copy it again.");
        }
    }
}
