package podium.shell.commands;

import java.util.List;

/** Runs a program with another priority, or prints the priority. */
final class Nice implements Applet {
    @Override
    public int run(Call call) {
        List<String> words = call.arguments();
        if (words.isEmpty()) {
            call.line(Integer.toString(call.process().state().niceness()));
            return 0;
        }
        int step = 10;
        if (words.getFirst().equals("-n") && words.size() > 1 && words.get(1).matches("-?\\d{1,3}")) {
            step = Integer.parseInt(words.get(1));
            words = words.subList(2, words.size());
        }
        call.process().state().niceness(call.process().state().niceness() + step);
        return words.isEmpty() ? 0 : Programs.exec(call, words);
    }
}
