package podium.desktop.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;

/** The texts a user is working on, kept by key: nobody has to save, and a crash loses at most a moment. */
public final class Drafts {
    private final UserFolder folder;
    private final DelayedWriter writer;

    public Drafts(UserFolder folder, DelayedWriter writer) {
        this.folder = folder;
        this.writer = writer;
    }

    /** The kept text; empty when there is none or it cannot be read. */
    public Optional<String> read(String key) {
        Path file = file(key);
        Optional<String> waiting = writer.pending(file);
        if (waiting.isPresent()) return waiting;
        try {
            return folder.read(file);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** Keeps a text. */
    public void write(String key, String text) {
        writer.write(file(key), text);
    }

    /** Two keys never share a file: what is not plain in a name is written as hexadecimal bytes. */
    private Path file(String key) {
        StringBuilder name = new StringBuilder();
        for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b == '-' || (b > 0 && Character.isLetterOrDigit(b));
            name.append(plain ? String.valueOf((char) b) : "_" + HexFormat.of().toHexDigits(b));
        }
        return folder.path().resolve("drafts").resolve(name + ".yaml");
    }
}
