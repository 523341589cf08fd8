package podium.shell.commands;

import java.util.Optional;

/** File modes as chmod takes them. Rule: POSIX, chmod. */
public final class Modes {
    private Modes() {
    }

    /**
     * The mode that results.
     *
     * @param old the bits before
     * @param umask what a symbolic mode without a class leaves alone
     * @param conditional whether {@code X} grants execution
     */
    public static Optional<Integer> parse(String text, int old, int umask, boolean conditional) {
        if (text.matches("[0-7]{1,5}")) {
            int value = Integer.parseInt(text, 8);
            return value > 07777 ? Optional.empty() : Optional.of(value);
        }
        int mode = old;
        for (String clause : text.split(",", -1)) {
            Optional<Integer> next = clause(clause, mode, umask, conditional);
            if (next.isEmpty()) return next;
            mode = next.get();
        }
        return Optional.of(mode);
    }

    private static Optional<Integer> clause(String clause, int old, int umask, boolean conditional) {
        int i = 0;
        int who = 0;
        while (i < clause.length() && "ugoa".indexOf(clause.charAt(i)) >= 0) {
            who |= switch (clause.charAt(i++)) {
                case 'u' -> 04700;
                case 'g' -> 02070;
                case 'o' -> 0007;
                default -> 07777;
            };
        }
        int mask = who == 0 ? 07777 & ~umask : who;
        if (i == clause.length()) return Optional.empty();
        int mode = old;
        while (i < clause.length()) {
            char operator = clause.charAt(i++);
            if ("+-=".indexOf(operator) < 0) return Optional.empty();
            int bits = 0;
            while (i < clause.length() && "+-=".indexOf(clause.charAt(i)) < 0) {
                int bit = permission(clause.charAt(i++), mode, conditional);
                if (bit < 0) return Optional.empty();
                bits |= bit;
            }
            bits &= mask;
            mode = switch (operator) {
                case '+' -> mode | bits;
                case '-' -> mode & ~bits;
                default -> (mode & ~((who == 0 ? 0777 : mask) & 0777)) | bits;
            };
        }
        return Optional.of(mode);
    }

    private static int permission(char c, int mode, boolean conditional) {
        return switch (c) {
            case 'r' -> 0444;
            case 'w' -> 0222;
            case 'x' -> 0111;
            case 'X' -> conditional || (mode & 0111) != 0 ? 0111 : 0;
            case 's' -> 06000;
            case 't' -> 01000;
            case 'u' -> (mode >> 6 & 7) * 0111;
            case 'g' -> (mode >> 3 & 7) * 0111;
            case 'o' -> (mode & 7) * 0111;
            default -> -1;
        };
    }
}
