package podium.kubectl.command;

/** A short help of a command: how it is called, and its flags. */
final class Help {
    private Help() {
    }

    static String of(String path, Verb verb) {
        StringBuilder text = new StringBuilder("Usage:\n  ").append(path).append(" [flags]\n");
        if (!verb.parts().isEmpty()) {
            text.append("\nAvailable Commands:\n");
            verb.parts().forEach(p -> text.append("  ").append(p.name()).append('\n'));
        }
        return text.append("\nFlags:\n").append(verb.flags().usage()).toString();
    }
}
