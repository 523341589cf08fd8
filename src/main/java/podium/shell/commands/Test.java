package podium.shell.commands;

import java.util.List;

/** Evaluates a condition, as test, as [ or as [[. */
final class Test implements Applet {
    @Override
    public int run(Call call) {
        List<String> words = call.arguments();
        String name = call.applet();
        if (name.startsWith("[")) {
            String close = name.equals("[") ? "]" : "]]";
            if (words.isEmpty() || !words.getLast().equals(close)) {
                call.complain("missing " + close);
                return 2;
            }
            words = words.subList(0, words.size() - 1);
        }
        try {
            return new Condition(call, words).holds() ? 0 : 1;
        } catch (Wrong e) {
            if (!e.words().isEmpty()) call.complain(e.words());
            return 2;
        }
    }
}
