package podium.shell.commands;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What each command says about its own use: a list in the program's resources, one block behind {@code @NAME}. */
final class UsageTexts {
    private static final String RESOURCE = "/podium/shell/usages.txt";

    private UsageTexts() {
    }

    /** The usage of a command, without an end of line; a general one where the list has none. */
    static String of(String applet) {
        String all = "\n" + read();
        String mark = "\n@" + applet + "\n";
        int start = all.indexOf(mark);
        if (start < 0) return applet + " [OPTION]... [ARG]...";
        int from = start + mark.length();
        int next = all.indexOf("\n@", from);
        // A block ends where the next one begins; example lines may begin with a tab and that sign.
        return all.substring(from, next < 0 ? all.length() : next).stripTrailing();
    }

    private static String read() {
        try (InputStream in = UsageTexts.class.getResourceAsStream(RESOURCE)) {
            if (in == null) throw new IllegalStateException("missing resource " + RESOURCE);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
