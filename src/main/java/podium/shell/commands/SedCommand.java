package podium.shell.commands;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One command of a sed script.
 *
 * @param negated whether it runs where its addresses do not match
 * @param text what a, i and c print; a label; a file name; the characters of y
 * @param block the commands in braces
 */
record SedCommand(Optional<Address> first, Optional<Address> last, boolean negated, char letter, String text,
        Optional<Substitution> substitution, List<SedCommand> block) {
    /** Where a command runs. */
    sealed interface Address {
        /** A line by its number. */
        record Line(long number) implements Address {
        }

        /** The last line. */
        record End() implements Address {
        }

        /** So many lines more. */
        record Plus(long count) implements Address {
        }

        /** Lines that fit a pattern; none for the pattern used last. */
        record Match(Optional<Pattern> pattern) implements Address {
        }
    }

    /**
     * What s replaces.
     *
     * @param number which match is the first to be replaced
     */
    record Substitution(Optional<Pattern> pattern, String replacement, int number, boolean all, boolean prints,
            String file) {
    }
}
