package podium.shell.commands;

import java.util.Optional;

/** Numbers of bytes with a suffix. */
final class Sizes {
    private Sizes() {
    }

    /** A number that is not negative, with b for 512 or k, m, g for powers of 1024. */
    static Optional<Long> parse(String text) {
        if (!text.matches("\\d{1,15}([bBkKmMgG]|[kKmMgG]i?[bB])?")) return Optional.empty();
        String digits = text.replaceAll("\\D", "");
        long factor = switch (text.substring(digits.length()).toLowerCase(java.util.Locale.ROOT)) {
            case "" -> 1;
            case "b" -> 512;
            case "k", "kib" -> 1L << 10;
            case "m", "mib" -> 1L << 20;
            case "g", "gib" -> 1L << 30;
            case "kb" -> 1000;
            case "mb" -> 1_000_000;
            default -> 1_000_000_000;
        };
        return Optional.of(Long.parseLong(digits) * factor);
    }
}
