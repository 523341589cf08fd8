package podium.shell.kernel;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a terminal makes of the keys before a program reads them: it collects a line, shows it, and lets it be changed. Rule: termios(3), canonical mode. */
public final class LineDiscipline {
    private static final int INTERRUPT = 3;
    private static final int END = 4;
    private static final int BACKSPACE = 8;
    private static final int KILL_LINE = 21;
    private static final int DELETE = 127;
    private static final byte[] RUB_OUT = {'\b', ' ', '\b'};
    private static final byte[] NEW_LINE = {'\r', '\n'};
    private byte[] line = new byte[0];
    private boolean echoes = true;

    /** What follows from a key; its bytes are handed on at once and never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    public sealed interface Effect {
        /** Bytes appear on the screen. */
        record Shown(byte[] bytes) implements Effect {
        }

        /** A line is ready to be read; without a byte it is the end of the input. */
        record Ready(byte[] line) implements Effect {
        }

        /** The programs at the terminal are interrupted. */
        record Interrupted() implements Effect {
        }
    }

    /** Whether keys are shown. */
    void echo(boolean on) {
        echoes = on;
    }

    /** What is typed of the line so far, which is then forgotten. */
    byte[] giveUp() {
        byte[] begun = line;
        line = new byte[0];
        return begun;
    }

    /** The effects of some keys, in order. */
    public List<Effect> type(byte[] keys) {
        List<Effect> effects = new ArrayList<>();
        for (byte key : keys) type(key, effects);
        if (!echoes) effects.removeIf(Effect.Shown.class::isInstance);
        return effects;
    }

    private void type(byte key, List<Effect> effects) {
        switch (key) {
            case '\r', '\n' -> {
                effects.add(new Effect.Shown(NEW_LINE));
                effects.add(new Effect.Ready(with((byte) '\n')));
                line = new byte[0];
            }
            case INTERRUPT -> {
                line = new byte[0];
                effects.add(new Effect.Shown(new byte[]{'^', 'C', '\r', '\n'}));
                effects.add(new Effect.Interrupted());
            }
            case END -> {
                effects.add(new Effect.Ready(line));
                line = new byte[0];
            }
            case BACKSPACE, DELETE -> rubOut(effects);
            case KILL_LINE -> {
                while (line.length > 0) rubOut(effects);
            }
            default -> {
                line = with(key);
                effects.add(new Effect.Shown(key < 0 || key >= ' ' || key == '\t'
                        ? new byte[]{key}
                        : new byte[]{'^', (byte) (key + '@')}));
            }
        }
    }

    /** Takes back one character, which in UTF-8 may be several bytes. */
    private void rubOut(List<Effect> effects) {
        if (line.length == 0) return;
        int end = line.length - 1;
        while (end > 0 && (line[end] & 0xC0) == 0x80) end--;
        line = Arrays.copyOf(line, end);
        effects.add(new Effect.Shown(RUB_OUT));
    }

    private byte[] with(byte key) {
        byte[] longer = Arrays.copyOf(line, line.length + 1);
        longer[line.length] = key;
        return longer;
    }

    /** What a program writes, as the terminal shows it: each line begins at the left. */
    static byte[] shown(byte[] written) {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        for (byte one : written) {
            if (one == '\n') shown.write('\r');
            shown.write(one);
        }
        return shown.toByteArray();
    }
}
