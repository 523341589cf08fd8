package podium.shell.interp;

/** Prompts as BusyBox's line editor shows them. */
final class Prompts {
    private Prompts() {
    }

    /** The value of PS1 or PS2, expanded, with what stands behind backslashes replaced. */
    static String shown(Shell shell, String variable) {
        String text = shell.state().variables().value(variable).orElse("");
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) shown.append(escape(shell, text.charAt(++i)));
            else shown.append(c);
        }
        return shell.prompt(shown.toString());
    }

    private static String escape(Shell shell, char letter) {
        boolean root = shell.process().credentials().uid() == 0;
        String directory = shell.state().directory();
        return switch (letter) {
            case 'w' -> tilde(shell, directory);
            case 'W' -> directory.equals("/") ? "/" : directory.substring(directory.lastIndexOf('/') + 1);
            case '$' -> root ? "#" : "\\$";
            case 'u' -> root ? "root" : Long.toString(shell.process().credentials().uid());
            case 'h', 'H' -> shell.process().container().hostname();
            case 'n' -> "\n";
            case 'e' -> "\u001b";
            case '[', ']' -> "";
            default -> String.valueOf(letter);
        };
    }

    private static String tilde(Shell shell, String directory) {
        String home = shell.state().variables().value("HOME").orElse("");
        if (home.length() < 2 || !directory.startsWith(home)) return directory;
        String rest = directory.substring(home.length());
        return rest.isEmpty() || rest.startsWith("/") ? "~" + rest : directory;
    }
}
