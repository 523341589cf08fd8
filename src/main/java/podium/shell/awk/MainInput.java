package podium.shell.awk;

import java.util.Optional;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenFile;
import podium.shell.kernel.OpenMode;
import podium.shell.kernel.Process;

/** The records of the files that ARGV names, or of standard input. */
final class MainInput {
    private final Process process;
    private final Variables variables;
    private final Regexes regexes;
    private Optional<RecordReader> reader = Optional.empty();
    private int index = 1;
    private boolean named;
    private boolean exhausted;
    private boolean failed;

    MainInput(Process process, Variables variables, Regexes regexes) {
        this.process = process;
        this.variables = variables;
        this.regexes = regexes;
        process.atEnd(this::skipFile);
    }

    /** The next record; NR and FNR count it. Empty at the end of the last file. */
    Optional<String> next() {
        while (true) {
            if (reader.isEmpty() && !open()) return Optional.empty();
            Optional<String> record = reader.orElseThrow().next(variables.text("RS"));
            if (record.isPresent()) {
                variables.count("NR");
                variables.count("FNR");
                return record;
            }
            skipFile();
        }
    }

    /** Leaves the present file. */
    void skipFile() {
        reader.ifPresent(RecordReader::close);
        reader = Optional.empty();
    }

    /** Whether a file could not be read. */
    boolean failed() {
        return failed;
    }

    private boolean open() {
        while (index < variables.number("ARGC")) {
            String word = variables.global("ARGV").array().cell(Integer.toString(index++)).value().asText("%.6g");
            if (word.isEmpty() || assigned(word)) continue;
            named = true;
            if (open(word)) return true;
        }
        if (named || exhausted) return false;
        exhausted = true;
        return open("-");
    }

    private boolean open(String name) {
        try {
            OpenFile file = name.equals("-")
                    ? process.descriptors().share(0)
                    : process.files().open(name, OpenMode.READ);
            reader = Optional.of(new RecordReader(process, file, regexes));
        } catch (SystemError e) {
            process.err("awk: " + name + ": " + e.words() + "\n");
            failed = true;
            return false;
        }
        variables.set("FILENAME", Value.of(name));
        variables.set("FNR", Value.of(0));
        return true;
    }

    private boolean assigned(String word) {
        int equals = word.indexOf('=');
        if (equals <= 0 || !word.substring(0, equals).matches("[a-zA-Z_][a-zA-Z_0-9]*")) return false;
        variables.set(word.substring(0, equals), Value.input(Escape.expand(word.substring(equals + 1))));
        return true;
    }
}
