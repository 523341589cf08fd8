package podium.shell.interp;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** All that a shell knows and hands on to its subshells. */
public final class ShellState {
    private final Variables variables;
    private final Options options;
    private final NavigableMap<String, FunctionBody> functions = new TreeMap<>();
    private final NavigableMap<String, String> aliases = new TreeMap<>();
    private final TrapTable traps;
    private List<String> positional = List.of();
    private String name = "sh";
    private String directory = "/";
    private Optional<String> source = Optional.empty();
    private Optional<String> builtin = Optional.empty();
    private boolean bash;
    private int status;
    private int line;
    private int lineRead;
    private int firstLine = 1;
    private int background;
    private int shellPid;
    private int optionOffset;
    private int optionIndex = 1;
    private final LiveVariables live;
    private final Limits limits;
    private Optional<Options> kept = Optional.empty();

    ShellState() {
        live = new LiveVariables();
        limits = new Limits();
        variables = new Variables();
        options = new Options();
        traps = new TrapTable();
    }

    private ShellState(ShellState from) {
        variables = from.variables.copy();
        options = from.options.copy();
        functions.putAll(from.functions);
        aliases.putAll(from.aliases);
        traps = from.traps.inherited();
        positional = from.positional;
        name = from.name;
        directory = from.directory;
        source = from.source;
        builtin = from.builtin;
        bash = from.bash;
        status = from.status;
        line = from.line;
        lineRead = from.lineRead;
        firstLine = from.firstLine;
        background = from.background;
        shellPid = from.shellPid;
        optionOffset = from.optionOffset;
        optionIndex = from.optionIndex;
        live = from.live.copy();
        limits = from.limits.copy();
    }

    ShellState copy() {
        return new ShellState(this);
    }

    Variables variables() {
        return variables;
    }

    Options options() {
        return options;
    }

    NavigableMap<String, FunctionBody> functions() {
        return functions;
    }

    NavigableMap<String, String> aliases() {
        return aliases;
    }

    TrapTable traps() {
        return traps;
    }

    List<String> positional() {
        return positional;
    }

    void positional(List<String> values) {
        positional = List.copyOf(new ArrayList<>(values));
    }

    /** {@code $0}. */
    String name() {
        return name;
    }

    void name(String value) {
        name = value;
    }

    /** The working directory as the user walked there, links included. */
    String directory() {
        return directory;
    }

    void directory(String path) {
        directory = path;
    }

    /** What messages name between the shell and the line: a script that was sourced, or a builtin. */
    Optional<String> source() {
        return builtin.or(() -> source);
    }

    /** The builtin that runs, as far as messages name it. */
    Optional<String> builtin() {
        return builtin;
    }

    void builtin(Optional<String> name) {
        builtin = name;
    }

    /** The script that runs. */
    Optional<String> script() {
        return source;
    }

    void script(Optional<String> value) {
        source = value;
    }

    /** Whether it was called as bash, which knows a few things beyond sh. */
    boolean bash() {
        return bash;
    }

    void bash(boolean value) {
        bash = value;
    }

    int status() {
        return status;
    }

    void status(int value) {
        status = value;
    }

    /** The line that messages name; those of a command string count from 0. */
    int line() {
        return line;
    }

    void line(int value) {
        line = value - 1 + firstLine;
    }

    /** The line up to which the script has been read. */
    int lineRead() {
        return lineRead;
    }

    void lineRead(int value) {
        lineRead = value - 1 + firstLine;
    }

    int firstLine() {
        return firstLine;
    }

    void firstLine(int value) {
        firstLine = value;
    }

    int background() {
        return background;
    }

    void background(int pid) {
        background = pid;
    }

    int shellPid() {
        return shellPid;
    }

    void shellPid(int pid) {
        shellPid = pid;
    }

    /** The variables that have a value of their own at each look. */
    LiveVariables live() {
        return live;
    }

    /** What ulimit shows. */
    Limits limits() {
        return limits;
    }

    /** What {@code local -} has set aside in the present function. */
    Optional<Options> kept() {
        return kept;
    }

    void kept(Optional<Options> options) {
        kept = options;
    }

    /** Remembers the options, to be restored when the function ends. */
    void keepOptions() {
        if (kept.isEmpty()) kept = Optional.of(options.copy());
    }

    /** The word that getopts looks at next, from 1. A new set of words begins anew, whatever OPTIND says. */
    int optionIndex() {
        return optionIndex;
    }

    void optionIndex(int value) {
        optionIndex = value;
        optionOffset = 0;
    }

    /** How far getopts is within a word of letters. */
    int optionOffset() {
        return optionOffset;
    }

    void optionOffset(int value) {
        optionOffset = value;
    }
}
