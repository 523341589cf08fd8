package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import podium.shell.kernel.Process;

/** Prints the numbers of the processes of a program, the newest first. */
final class Pidof implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "so:");
        List<String> numbers = new ArrayList<>();
        for (String name : options.rest())
            for (Process process : ProcessMatch.named(call, name).reversed()) {
                String pid = Integer.toString(process.pid());
                if (!options.values('o').contains(pid)) numbers.add(pid);
            }
        if (numbers.isEmpty()) {
            call.line("");
            return 1;
        }
        call.line(String.join(" ", options.has('s') ? List.of(numbers.getFirst()) : numbers));
        return 0;
    }
}
