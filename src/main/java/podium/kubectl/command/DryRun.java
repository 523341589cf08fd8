package podium.kubectl.command;

import podium.kubectl.resource.KubectlException;

/** How far a change goes. Rule: kubectl.md §8. */
enum DryRun {
    /** It is made. */
    NONE(""),
    /** Only kubectl looks at it. */
    CLIENT(" (dry run)"),
    /** The server does everything but store it. */
    SERVER(" (server dry run)");

    private final String suffix;

    DryRun(String suffix) {
        this.suffix = suffix;
    }

    /** What stands behind the operation's word. */
    String suffix() {
        return suffix;
    }

    /** What a command line asks for. */
    static DryRun of(Call call) {
        String value = call.flags().text("dry-run");
        return switch (value) {
            case "", "none", "false" -> NONE;
            case "client", "true", "unchanged" -> CLIENT;
            case "server" -> SERVER;
            default -> throw KubectlException.error(
                    "Invalid dry-run value (" + value + "). Must be \"none\", \"server\", or \"client\".");
        };
    }
}
