package podium.shell.commands;

/** What each command says about its own use. */
final class UsageTexts {
    private UsageTexts() {
    }

    static String of(String applet) {
        return switch (applet) {
            case "cat" -> """
                    cat [-nbvteA] [FILE]...

                    Print FILEs to stdout

                    \t-n\tNumber output lines
                    \t-b\tNumber nonempty lines
                    \t-v\tShow nonprinting characters as ^x or M-x
                    \t-t\t...and tabs as ^I
                    \t-e\t...and end lines with $
                    \t-A\tSame as -vte""";
            case "mkdir" -> """
                    mkdir [-m MODE] [-p] DIRECTORY...

                    Create DIRECTORY

                    \t-m MODE\tMode
                    \t-p\tNo error if exists; make parent directories as needed""";
            case "sleep" -> """
                    sleep [N]...

                    Pause for a time equal to the total of the args given, where each arg can
                    have an optional suffix of (s)econds, (m)inutes, (h)ours, or (d)ays""";
            case "seq" -> """
                    seq [-w] [-s SEP] [FIRST [INC]] LAST

                    Print numbers from FIRST to LAST, in steps of INC.
                    FIRST, INC default to 1.

                    \t-w\tPad with leading zeros
                    \t-s SEP\tString separator""";
            default -> applet + " [OPTION]... [ARG]...";
        };
    }
}
