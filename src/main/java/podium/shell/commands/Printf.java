package podium.shell.commands;

/** Writes formatted text. */
final class Printf implements Applet {
    @Override
    public int run(Call call) {
        java.util.List<String> words = call.arguments();
        if (!words.isEmpty() && words.getFirst().equals("--")) words = words.subList(1, words.size());
        if (words.isEmpty()) {
            call.complain("usage: printf FORMAT [ARGUMENT...]");
            return call.name().equals("sh") ? 2 : 1;
        }
        return new Formatter(call, words.getFirst(), words.subList(1, words.size())).run();
    }
}
