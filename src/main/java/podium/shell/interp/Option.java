package podium.shell.interp;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** An option of set, in the order of the listings. */
enum Option {
    ERREXIT('e'), NOGLOB('f'), IGNOREEOF('I'), INTERACTIVE('i'), MONITOR('m'), NOEXEC('n'), STDIN('s'), COMMAND(
            'c'), XTRACE('x'), VERBOSE('v'), NOCLOBBER(
                    'C'), ALLEXPORT('a'), NOTIFY('b'), NOUNSET('u'), ERRTRACE('E'), VI(' '), PIPEFAIL(' ');

    private final char letter;

    /** @param letter a blank for what has none */
    Option(char letter) {
        this.letter = letter;
    }

    /** The name behind {@code set -o}. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The letter alone; empty for what has none. */
    String letter() {
        return letter == ' ' ? "" : String.valueOf(letter);
    }

    /** What has no name of its own is known by its letter alone. */
    boolean named() {
        return this != INTERACTIVE && this != STDIN && this != COMMAND;
    }

    static Optional<Option> ofName(String name) {
        return Stream.of(values()).filter(option -> option.named() && option.title().equals(name)).findFirst();
    }

    static Optional<Option> ofLetter(char letter) {
        return Stream.of(values()).filter(option -> option.letter == letter && letter != ' ').findFirst();
    }
}
