package podium.shell.awk;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import podium.shell.kernel.OpenFile;
import podium.shell.kernel.Process;
import podium.shell.kernel.Text;

/** Reads records from a file, line by line as they come, or by another separator. */
final class RecordReader {
    private final Process process;
    private final OpenFile file;
    private final Regexes regexes;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private String text = "";
    private boolean ended;

    RecordReader(Process process, OpenFile file, Regexes regexes) {
        this.process = process;
        this.file = file;
        this.regexes = regexes;
    }

    /** The next record; empty at the end. */
    Optional<String> next(String separator) {
        if (!separator.equals("\n")) return separated(separator);
        while (text.indexOf('\n') < 0 && !ended) fill();
        int end = text.indexOf('\n');
        if (end < 0) return rest();
        return Optional.of(take(end, end + 1));
    }

    private Optional<String> separated(String separator) {
        while (!ended) fill();
        if (separator.isEmpty()) {
            int start = 0;
            while (start < text.length() && text.charAt(start) == '\n') start++;
            text = text.substring(start);
            Matcher gap = regexes.of("\n\n+").matcher(text);
            return gap.find() ? Optional.of(take(gap.start(), gap.end())) : trimmed();
        }
        if (separator.length() == 1) {
            int end = text.indexOf(separator);
            return end < 0 ? trimmed() : Optional.of(take(end, end + 1));
        }
        Matcher matcher = regexes.of(separator).matcher(text);
        boolean found = matcher.find() && matcher.end() > matcher.start();
        return found ? Optional.of(take(matcher.start(), matcher.end())) : trimmed();
    }

    /** What is left at the end of the file, without the line end there. */
    private Optional<String> trimmed() {
        if (text.endsWith("\n")) text = text.substring(0, text.length() - 1);
        return rest();
    }

    private Optional<String> rest() {
        return text.isEmpty() ? Optional.empty() : Optional.of(take(text.length(), text.length()));
    }

    private String take(int end, int next) {
        String record = text.substring(0, end);
        text = text.substring(next);
        return record;
    }

    private void fill() {
        byte[] part = file.read(process, 1 << 16);
        if (part.length == 0) {
            ended = true;
            text += Text.of(held.toByteArray());
            held.reset();
            return;
        }
        process.step();
        int last = part.length;
        while (last > 0 && part[last - 1] != '\n') last--;
        if (last > 0) {
            held.write(part, 0, last);
            text += Text.of(held.toByteArray());
            held.reset();
        }
        held.writeBytes(Arrays.copyOfRange(part, last, part.length));
    }

    void close() {
        file.close();
    }
}
