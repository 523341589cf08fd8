package podium.kubectl.session;

import podium.kubectl.CommandResult;

/** What a command prints, kept until its end and passed on at once to whoever follows it. */
public final class Output {
    /** Someone who reads along while a command runs. */
    @FunctionalInterface
    public interface Reader {
        /** Text on standard output, or on standard error. */
        void read(boolean error, String text);
    }

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder error = new StringBuilder();
    private final Reader reader;

    /** Output that someone reads along. */
    public Output(Reader reader) {
        this.reader = reader;
    }

    /** Prints text. */
    public void print(String text) {
        if (text.isEmpty()) return;
        out.append(text);
        reader.read(false, text);
    }

    /** Prints a line. */
    public void line(String line) {
        print(line + "\n");
    }

    /** Prints a line on standard error. */
    public void error(String line) {
        error.append(line).append('\n');
        reader.read(true, line + "\n");
    }

    /** Prints text on standard error. */
    public void printError(String text) {
        if (text.isEmpty()) return;
        error.append(text);
        reader.read(true, text);
    }

    /** All of it, with an exit code. */
    public CommandResult ended(int code) {
        return new CommandResult(code, out.toString(), error.toString());
    }
}
