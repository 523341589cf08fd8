package podium.shell.commands;

import java.util.List;
import java.util.Optional;
import podium.shell.expand.Pattern;
import podium.shell.fs.DeviceInode;
import podium.shell.fs.DirectoryInode;
import podium.shell.fs.FifoInode;
import podium.shell.fs.FileInode;
import podium.shell.fs.Inode;
import podium.shell.fs.LinkInode;
import podium.shell.kernel.OpenFile;
import podium.shell.posix.Regex;

/** The expression of test. Rule: BusyBox, test.c: or, and, not, then a comparison or a unary test. */
final class Condition {
    private static final java.util.regex.Pattern WHOLE = java.util.regex.Pattern.compile("[-+]?\\d+");
    private static final List<String> BINARY = List.of("=", "==", "!=", "<", ">", "-eq", "-ne", "-lt", "-le", "-gt",
            "-ge",
            "-nt", "-ot", "-ef", "=~");
    private static final String UNARY = "bcdefghknprsStuwxzLGO";

    private final Call call;
    private final List<String> words;
    private final boolean patterns;
    private int at;

    Condition(Call call, List<String> words) {
        this.call = call;
        this.words = words;
        this.patterns = call.applet().equals("[[");
    }

    boolean holds() {
        if (words.isEmpty()) return false;
        boolean result = or();
        if (at < words.size()) throw new Wrong(words.get(at) + ": unknown operand");
        return result;
    }

    private String peek(int ahead) {
        return at + ahead < words.size() ? words.get(at + ahead) : "";
    }

    private boolean takes(String... operators) {
        if (at >= words.size()) return false;
        for (String operator : operators)
            if (words.get(at).equals(operator)) {
                at++;
                return true;
            }
        return false;
    }

    private boolean or() {
        boolean result = and();
        while (takes("-o", "||")) result |= and();
        return result;
    }

    private boolean and() {
        boolean result = not();
        while (takes("-a", "&&")) result &= not();
        return result;
    }

    private boolean not() {
        boolean operand = words.size() - at > 1 && !(words.size() - at > 2 && BINARY.contains(peek(1)));
        if (operand && takes("!")) return !not();
        return primary();
    }

    private boolean primary() {
        if (at >= words.size()) throw new Wrong("argument expected");
        String first = words.get(at);
        boolean comparison = words.size() - at > 1 && BINARY.contains(peek(1));
        if (comparison) return compare();
        if (first.equals("(") && words.size() - at > 1) {
            at++;
            boolean result = or();
            if (!takes(")")) throw new Wrong("closing paren expected");
            return result;
        }
        boolean unary = first.length() == 2 && first.charAt(0) == '-' && UNARY.indexOf(first.charAt(1)) >= 0;
        if (unary && words.size() - at > 1) {
            at += 2;
            return test(first.charAt(1), words.get(at - 1));
        }
        at++;
        return !first.isEmpty();
    }

    private boolean compare() {
        String left = words.get(at);
        String operator = words.get(at + 1);
        if (at + 2 >= words.size()) throw new Wrong(operator + ": argument expected");
        String right = words.get(at + 2);
        at += 3;
        return switch (operator) {
            case "=", "==" -> equal(left, right);
            case "!=" -> !equal(left, right);
            case "<" -> left.compareTo(right) < 0;
            case ">" -> left.compareTo(right) > 0;
            case "=~" -> fits(left, right);
            case "-nt", "-ot", "-ef" -> files(left, operator, right);
            default -> numbers(number(left), operator, number(right));
        };
    }

    private static boolean fits(String text, String expression) {
        try {
            return Regex.compile(expression, true, false).matcher(text).find();
        } catch (Regex.Bad e) {
            throw new Wrong("");
        }
    }

    private boolean equal(String left, String right) {
        return patterns ? Pattern.of(right).matches(left) : left.equals(right);
    }

    private static boolean numbers(long left, String operator, long right) {
        return switch (operator) {
            case "-eq" -> left == right;
            case "-ne" -> left != right;
            case "-lt" -> left < right;
            case "-le" -> left <= right;
            case "-gt" -> left > right;
            default -> left >= right;
        };
    }

    /** A number; strtoll's reasons for refusing a text are kept apart. */
    private static long number(String text) {
        String stripped = text.strip();
        if (WHOLE.matcher(stripped).matches()) {
            try {
                return Long.parseLong(stripped);
            } catch (NumberFormatException e) {
                throw new Wrong(text + ": out of range");
            }
        }
        if (stripped.isEmpty()) throw new Wrong("out of range");
        throw new Wrong(text + (stripped.matches("[-+]?\\d.*") ? ": bad number" : ": out of range"));
    }

    private boolean files(String left, String operator, String right) {
        Optional<Inode> one = call.files().look(left);
        Optional<Inode> two = call.files().look(right);
        if (one.isEmpty() || two.isEmpty()) return false;
        return switch (operator) {
            case "-nt" -> one.get().modified().isAfter(two.get().modified());
            case "-ot" -> one.get().modified().isBefore(two.get().modified());
            default -> one.get().equals(two.get());
        };
    }

    private boolean test(char letter, String operand) {
        return switch (letter) {
            case 'z' -> operand.isEmpty();
            case 'n' -> !operand.isEmpty();
            case 't' -> call.process().descriptors().find((int) number(operand)).flatMap(
                    OpenFile::terminal).isPresent();
            case 'r' -> call.files().access(operand, 4);
            case 'w' -> call.files().access(operand, 2);
            case 'x' -> call.files().access(operand, 1);
            case 'o' -> false;
            case 'L', 'h' -> call.files().lookLink(operand).filter(LinkInode.class::isInstance).isPresent();
            default -> call.files().look(operand).filter(inode -> file(letter, inode)).isPresent();
        };
    }

    private boolean file(char letter, Inode inode) {
        return switch (letter) {
            case 'e' -> true;
            case 'f' -> inode instanceof FileInode;
            case 'd' -> inode instanceof DirectoryInode;
            case 'p' -> inode instanceof FifoInode;
            case 'c' -> inode instanceof DeviceInode;
            case 's' -> inode.size() > 0;
            case 'u' -> (inode.mode() & 04000) != 0;
            case 'g' -> (inode.mode() & 02000) != 0;
            case 'k' -> (inode.mode() & 01000) != 0;
            case 'O' -> inode.uid() == call.process().credentials().uid();
            case 'G' -> inode.gid() == call.process().credentials().gid();
            default -> false;
        };
    }
}
