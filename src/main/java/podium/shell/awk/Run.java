package podium.shell.awk;

import podium.shell.kernel.Process;

/** All that one run shares: the process, variables, the record, and what it reads and writes. */
final class Run {
    private final Process process;
    private final Program program;
    private final Regexes regexes = new Regexes();
    private final Variables variables = new Variables();
    private final Line line = new Line(variables, regexes);
    private final Streams streams;
    private final MainInput input;
    private final Randoms randoms = new Randoms();
    private int exitCode;

    Run(Process process, Program program) {
        this.process = process;
        this.program = program;
        this.streams = new Streams(process, regexes);
        this.input = new MainInput(process, variables, regexes);
    }

    Process process() {
        return process;
    }

    Program program() {
        return program;
    }

    Regexes regexes() {
        return regexes;
    }

    Variables variables() {
        return variables;
    }

    Line line() {
        return line;
    }

    Streams streams() {
        return streams;
    }

    MainInput input() {
        return input;
    }

    Randoms randoms() {
        return randoms;
    }

    int exitCode() {
        return exitCode;
    }

    void exitCode(int code) {
        exitCode = code & 0xff;
    }

    /** The text of a value where numbers become strings. */
    String text(Value value) {
        return value.kind() == Value.Kind.NUMBER ? value.asText(variables.text("CONVFMT")) : value.text();
    }
}
