package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenMode;
import podium.shell.kernel.Text;

/** The text that ed edits: lines from 1, the current one, and the file they come from. */
final class EdBuffer {
    private final Call call;
    private final boolean quiet;
    private final List<String> lines = new ArrayList<>();
    private String file = "";
    private int current;
    private boolean changed;

    EdBuffer(Call call, boolean quiet) {
        this.call = call;
        this.quiet = quiet;
    }

    int size() {
        return lines.size();
    }

    int current() {
        return current;
    }

    void go(int line) {
        current = Math.clamp(line, 0, lines.size());
    }

    String line(int number) {
        return lines.get(number - 1);
    }

    boolean changed() {
        return changed;
    }

    void forgetChanges() {
        changed = false;
    }

    String file() {
        return file;
    }

    void name(String path) {
        file = path;
    }

    void replace(int number, String text) {
        lines.set(number - 1, text);
        current = number;
        changed = true;
    }

    void insert(int after, List<String> more) {
        lines.addAll(after, more);
        current = after + more.size();
        changed |= !more.isEmpty();
    }

    List<String> cut(int from, int to) {
        List<String> part = List.copyOf(lines.subList(from - 1, to));
        lines.subList(from - 1, to).clear();
        go(Math.min(from, lines.size()));
        changed = true;
        return part;
    }

    List<String> part(int from, int to) {
        return List.copyOf(lines.subList(from - 1, to));
    }

    /** Reads a file behind a line and tells how many bytes it had. */
    void read(String path, int after, boolean own) {
        if (own) file = path;
        try {
            String text = call.text(path);
            lines.addAll(after, text.lines().toList());
            current = after + (int) text.lines().count();
            if (!quiet) call.line(Integer.toString(Text.bytes(text).length));
        } catch (SystemError e) {
            call.complain(path + ": " + e.words());
        }
        changed = !own;
    }

    /** Writes lines to a file and tells how many bytes they are. */
    void write(String path, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i <= to; i++) text.append(lines.get(i - 1)).append('\n');
        try {
            call.files().write(path, Text.bytes(text.toString()), OpenMode.WRITE);
            if (!quiet) call.line(Integer.toString(Text.bytes(text.toString()).length));
            changed = false;
        } catch (SystemError e) {
            call.complain(path + ": " + e.words());
        }
    }
}
