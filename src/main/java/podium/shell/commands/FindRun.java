package podium.shell.commands;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import podium.shell.expand.Pattern;
import podium.shell.fs.DirectoryInode;
import podium.shell.fs.Inode;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Accounts;

/** One run of find. */
final class FindRun {
    private final Call call;
    private final List<String> words;
    private final List<List<String>> batches = new ArrayList<>();
    private int at;
    private int minDepth;
    private int maxDepth = Integer.MAX_VALUE;
    private boolean depthFirst;
    private boolean acts;
    private boolean follows;
    private boolean pruned;
    private int status;

    /** A file that was met. */
    private record Item(String path, String name, Inode inode, int depth) {
    }

    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Wrong(String message) {
            super(message, null, false, false);
        }

        String words() {
            String message = getMessage();
            return message == null ? "" : message;
        }
    }

    FindRun(Call call) {
        this.call = call;
        this.words = call.arguments();
    }

    int run() {
        while (at < words.size()
                && (words.get(at).equals("-L") || words.get(at).equals("-H") || words.get(at).equals("-follow")))
            follows |= !words.get(at++).equals("-H");
        List<String> starts = new ArrayList<>();
        while (at < words.size() && !words.get(at).startsWith("-") && !List.of("(", "!").contains(words.get(at)))
            starts.add(words.get(at++));
        Predicate<Item> test = at < words.size() ? or() : item -> true;
        if (at < words.size()) throw new Wrong("unrecognized: " + words.get(at));
        Predicate<Item> whole = acts ? test : test.and(item -> print(item, "\n"));
        for (String start : starts.isEmpty() ? List.of(".") : starts) {
            try {
                Inode inode = inode(start);
                walk(new Item(start, start.equals("/") ? "/" : Paths.name(start.replaceAll("(?<=.)/+$", "")), inode, 0),
                        whole);
            } catch (SystemError e) {
                status = call.fail(start + ": " + e.words());
            }
        }
        for (List<String> batch : batches) if (batch.contains("\0")) runBatch(batch);
        return status;
    }

    private Inode inode(String path) {
        Optional<Inode> target = follows ? call.files().look(path) : Optional.empty();
        return target.orElseGet(() -> call.files().findLink(path).required());
    }

    private void walk(Item item, Predicate<Item> test) {
        call.process().step();
        pruned = false;
        boolean inRange = item.depth() >= minDepth && item.depth() <= maxDepth;
        if (inRange && !depthFirst && !test.test(item)) call.process().step();
        boolean cut = pruned;
        if (item.inode() instanceof DirectoryInode && item.depth() < maxDepth && !cut) {
            try {
                for (String name : call.files().list(item.path())) {
                    String path = Paths.child(item.path(), name);
                    walk(new Item(path, name, inode(path), item.depth() + 1), test);
                }
            } catch (SystemError e) {
                status = call.fail(item.path() + ": " + e.words());
            }
        }
        if (inRange && depthFirst && !test.test(item)) call.process().step();
    }

    private boolean print(Item item, String end) {
        call.out(item.path() + end);
        return true;
    }

    private boolean takes(String... names) {
        if (at >= words.size() || !List.of(names).contains(words.get(at))) return false;
        at++;
        return true;
    }

    private Predicate<Item> or() {
        Predicate<Item> left = and();
        while (takes("-o", "-or")) left = left.or(and());
        return left;
    }

    private Predicate<Item> and() {
        Predicate<Item> left = not();
        while (at < words.size() && !List.of("-o", "-or", ")").contains(words.get(at))) {
            takes("-a", "-and");
            left = left.and(not());
        }
        return left;
    }

    private Predicate<Item> not() {
        if (takes("!", "-not")) return not().negate();
        if (takes("(")) {
            if (at >= words.size()) throw new Wrong("unpaired '('");
            Predicate<Item> inner = or();
            if (!takes(")")) throw new Wrong("unpaired '('");
            return inner;
        }
        return primary(words.get(at++));
    }

    private String argument(String option) {
        if (at >= words.size()) throw new Wrong(option + " requires an argument");
        return words.get(at++);
    }

    private int number(String text) {
        if (!text.matches("\\d{1,9}")) throw new Wrong("invalid number '" + text + "'");
        return Integer.parseInt(text);
    }

    private Predicate<Item> primary(String option) {
        switch (option) {
            case "-maxdepth" -> maxDepth = number(argument(option));
            case "-mindepth" -> minDepth = number(argument(option));
            case "-depth", "-xdev" -> depthFirst |= option.equals("-depth");
            case "-print", "-print0" -> {
                acts = true;
                return item -> print(item, option.equals("-print") ? "\n" : "\0");
            }
            case "-prune" -> {
                return item -> pruned = true;
            }
            case "-delete" -> {
                acts = true;
                depthFirst = true;
                return this::delete;
            }
            case "-quit" -> {
                acts = true;
                return item -> {
                    throw new podium.shell.kernel.ProcessExit(0);
                };
            }
            case "-exec", "-ok" -> {
                return exec();
            }
            default -> {
                return test(option);
            }
        }
        return item -> true;
    }

    private Predicate<Item> test(String option) {
        return switch (option) {
            case "-true" -> item -> true;
            case "-false" -> item -> false;
            case "-empty" -> item -> item.inode() instanceof DirectoryInode directory
                    ? directory.children().isEmpty()
                    : item.inode().size() == 0;
            case "-executable" -> item -> call.files().access(item.path(), 1);
            case "-name", "-iname", "-path", "-wholename" -> pattern(option, argument(option));
            case "-type" -> type(argument(option));
            case "-perm" -> permissions(argument(option));
            case "-user" -> owner(argument(option), true);
            case "-group" -> owner(argument(option), false);
            case "-size" -> size(argument(option));
            case "-links" -> compare(argument(option), item -> item.inode().links());
            case "-mtime", "-ctime", "-atime" -> compare(argument(option), item -> age(item).toDays());
            case "-mmin", "-cmin", "-amin" -> compare(argument(option), item -> age(item).toMinutes());
            case "-newer" -> {
                Inode reference = call.files().find(argument(option)).required();
                yield item -> item.inode().modified().isAfter(reference.modified());
            }
            case "-samefile" -> {
                Inode reference = call.files().find(argument(option)).required();
                yield item -> item.inode().equals(reference);
            }
            default -> throw new Wrong("unrecognized: " + option);
        };
    }

    private Duration age(Item item) {
        return Duration.between(item.inode().modified(), call.process().now());
    }

    private static Predicate<Item> pattern(String option, String text) {
        boolean ignoreCase = option.equals("-iname");
        Pattern pattern = Pattern.of(ignoreCase ? text.toLowerCase(java.util.Locale.ROOT) : text);
        if (option.endsWith("path") || option.equals("-wholename")) return item -> pattern.matches(item.path());
        return item -> pattern.matches(ignoreCase ? item.name().toLowerCase(java.util.Locale.ROOT) : item.name());
    }

    private static Predicate<Item> type(String letter) {
        if (!letter.matches("[fdlpcbs]")) throw new Wrong("invalid argument '" + letter + "' to '-type'");
        char wanted = letter.equals("f") ? '-' : letter.charAt(0);
        return item -> LongListing.type(item.inode()) == wanted;
    }

    private static Predicate<Item> permissions(String text) {
        char kind = text.charAt(0);
        String digits = kind == '-' || kind == '/' ? text.substring(1) : text;
        int bits = Modes.parse(digits, 0, 0, false).orElseThrow(() -> new Wrong("invalid mode '" + text + "'"));
        if (kind == '-') return item -> (item.inode().mode() & bits) == bits;
        if (kind == '/') return item -> bits == 0 || (item.inode().mode() & bits) != 0;
        return item -> item.inode().mode() == bits;
    }

    private Predicate<Item> owner(String name, boolean user) {
        Accounts accounts = Accounts.of(call.process());
        Optional<Long> named = user
                ? accounts.user(name).map(Accounts.User::uid)
                : accounts.group(name).map(Accounts.Group::gid);
        long id = named.or(() -> Owner.number(name)).orElseThrow(
                () -> new Wrong("unknown " + (user ? "user " : "group ") + name));
        return item -> (user ? item.inode().uid() : item.inode().gid()) == id;
    }

    private static Predicate<Item> size(String text) {
        char unit = text.charAt(text.length() - 1);
        long factor = switch (unit) {
            case 'c' -> 1;
            case 'k' -> 1024;
            case 'M' -> 1 << 20;
            case 'G' -> 1 << 30;
            default -> 512;
        };
        String number = Character.isDigit(unit) ? text : text.substring(0, text.length() - 1);
        return compare(number, item -> (item.inode().size() + factor - 1) / factor);
    }

    private static Predicate<Item> compare(String text, java.util.function.ToLongFunction<Item> value) {
        char sign = text.charAt(0);
        String digits = sign == '+' || sign == '-' ? text.substring(1) : text;
        if (!digits.matches("\\d{1,12}")) throw new Wrong("invalid number '" + text + "'");
        long wanted = Long.parseLong(digits);
        if (sign == '+') return item -> value.applyAsLong(item) > wanted;
        if (sign == '-') return item -> value.applyAsLong(item) < wanted;
        return item -> value.applyAsLong(item) == wanted;
    }

    private boolean delete(Item item) {
        try {
            if (item.inode() instanceof DirectoryInode) call.files().removeDirectory(item.path());
            else call.files().unlink(item.path());
            return true;
        } catch (SystemError e) {
            status = call.fail(item.path() + ": " + e.words());
            return false;
        }
    }

    private Predicate<Item> exec() {
        acts = true;
        List<String> command = new ArrayList<>();
        while (at < words.size() && !words.get(at).equals(";")
                && !(words.get(at).equals("+") && !command.isEmpty() && command.getLast().equals("{}")))
            command.add(words.get(at++));
        if (at >= words.size()) throw new Wrong("-exec requires an argument");
        boolean together = words.get(at++).equals("+");
        if (!together) return item -> execute(command.stream().map(word -> word.replace("{}", item.path())).toList());
        List<String> batch = new ArrayList<>(command.subList(0, command.size() - 1));
        batches.add(batch);
        return item -> {
            if (!batch.contains("\0")) batch.add("\0");
            return batch.add(item.path());
        };
    }

    private void runBatch(List<String> batch) {
        List<String> line = new ArrayList<>(batch);
        line.remove("\0");
        if (!execute(line)) status = 1;
    }

    private boolean execute(List<String> line) {
        try {
            return Programs.run(call.process(), line).code() == 0;
        } catch (SystemError e) {
            call.complain(line.getFirst() + ": " + e.words());
            return false;
        }
    }
}
