package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import podium.shell.kernel.ProcessExit;

/** Reads the arguments of find: where to start, how to walk, and an expression to ask of each file. */
final class FindParser {
    private final List<String> words;
    private final FindTests tests;
    private final FindActions actions;
    private int at;
    private int minDepth;
    private int maxDepth = Integer.MAX_VALUE;
    private boolean depthFirst;
    private boolean acts;
    private boolean follows;
    private boolean pruned;

    FindParser(Call call, FindActions actions) {
        this.words = call.arguments();
        this.tests = new FindTests(call);
        this.actions = actions;
    }

    /** The places to start from. */
    List<String> starts() {
        while (at < words.size() && List.of("-L", "-H", "-follow").contains(words.get(at)))
            follows |= !words.get(at++).equals("-H");
        List<String> starts = new ArrayList<>();
        while (at < words.size() && !words.get(at).startsWith("-") && !List.of("(", "!").contains(words.get(at)))
            starts.add(words.get(at++));
        return starts.isEmpty() ? List.of(".") : starts;
    }

    /** The expression behind them; without an action of its own it prints. */
    Predicate<FoundFile> expression() {
        Predicate<FoundFile> test = at < words.size() ? or() : file -> true;
        if (at < words.size()) throw new Usage("unrecognized: " + words.get(at));
        return acts ? test : test.and(file -> actions.print(file, "\n"));
    }

    boolean inRange(FoundFile file) {
        return file.depth() >= minDepth && file.depth() <= maxDepth;
    }

    boolean descends(FoundFile file) {
        return file.depth() < maxDepth && !pruned;
    }

    boolean depthFirst() {
        return depthFirst;
    }

    boolean follows() {
        return follows;
    }

    /** Another file is looked at: nothing has cut it off yet. */
    void next() {
        pruned = false;
    }

    private boolean takes(String... names) {
        if (at >= words.size() || !List.of(names).contains(words.get(at))) return false;
        at++;
        return true;
    }

    private Predicate<FoundFile> or() {
        Predicate<FoundFile> left = and();
        while (takes("-o", "-or")) left = left.or(and());
        return left;
    }

    private Predicate<FoundFile> and() {
        Predicate<FoundFile> left = not();
        while (at < words.size() && !List.of("-o", "-or", ")").contains(words.get(at))) {
            takes("-a", "-and");
            left = left.and(not());
        }
        return left;
    }

    private Predicate<FoundFile> not() {
        if (takes("!", "-not")) return not().negate();
        if (takes("(")) {
            if (at >= words.size()) throw new FindError("unpaired '('");
            Predicate<FoundFile> inner = or();
            if (!takes(")")) throw new FindError("unpaired '('");
            return inner;
        }
        return primary(words.get(at++));
    }

    private String argument(String option) {
        if (at >= words.size()) throw new FindError(option + " requires an argument");
        return words.get(at++);
    }

    private int number(String text) {
        if (!text.matches("\\d{1,9}")) throw new FindError("invalid number '" + text + "'");
        return Integer.parseInt(text);
    }

    private Predicate<FoundFile> primary(String option) {
        switch (option) {
            case "-maxdepth" -> maxDepth = number(argument(option));
            case "-mindepth" -> minDepth = number(argument(option));
            case "-depth", "-xdev" -> depthFirst |= option.equals("-depth");
            case "-print", "-print0" -> {
                acts = true;
                return file -> actions.print(file, option.equals("-print") ? "\n" : "\0");
            }
            case "-prune" -> {
                return file -> pruned = true;
            }
            case "-delete" -> {
                acts = true;
                depthFirst = true;
                return actions::delete;
            }
            case "-quit" -> {
                acts = true;
                return item -> {
                    throw new ProcessExit(0);
                };
            }
            case "-exec", "-ok" -> {
                return exec();
            }
            default -> {
                return tests.of(option, () -> argument(option));
            }
        }
        return item -> true;
    }

    private Predicate<FoundFile> exec() {
        acts = true;
        List<String> command = new ArrayList<>();
        while (at < words.size() && !words.get(at).equals(";")
                && !(words.get(at).equals("+") && !command.isEmpty() && command.getLast().equals("{}")))
            command.add(words.get(at++));
        if (at >= words.size()) throw new FindError("-exec requires an argument");
        boolean together = words.get(at++).equals("+");
        return together ? actions.together(command.subList(0, command.size() - 1)) : actions.each(command);
    }
}
