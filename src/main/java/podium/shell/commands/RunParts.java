package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import podium.shell.fs.DirectoryInode;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Status;

/** Runs all executable files of a directory in the order of their names. */
final class RunParts implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "a:u:rte", "arg=a", "umask=u", "reverse=r", "test=t",
                "exit-on-error=e");
        List<String> operands = options.atLeast(1);
        String directory = operands.getFirst();
        options.value('u').filter(text -> text.matches("[0-7]{1,4}")).ifPresent(
                text -> call.process().state().umask(Integer.parseInt(text, 8)));
        List<String> names = new ArrayList<>();
        try {
            call.files().list(directory).stream().sorted().forEach(names::add);
        } catch (SystemError e) {
            return call.fail("can't open '" + directory + "': " + e.words());
        }
        int status = 0;
        for (String name : options.has('r') ? names.reversed() : names) {
            String path = Paths.child(directory, name);
            if (!wanted(call, path, name)) continue;
            if (options.has('t')) call.line(path);
            else status |= run(call, path, options.values('a'));
            if (status != 0 && options.has('e')) return status;
        }
        return status;
    }

    private static boolean wanted(Call call, String path, String name) {
        boolean plain = name.chars().allMatch(c -> Character.isLetterOrDigit(c) || "_-.".indexOf(c) >= 0);
        return plain && !name.startsWith(".") && call.files().access(path, 1)
                && call.files().look(path).filter(DirectoryInode.class::isInstance).isEmpty();
    }

    private static int run(Call call, String path, List<String> arguments) {
        List<String> words = new ArrayList<>(List.of(path));
        words.addAll(arguments);
        try {
            Status status = Programs.run(call.process(), words);
            if (status.signal().isPresent())
                return call.fail(path + ": terminated by signal " + status.signal().get().number());
            return status.code() == 0 ? 0 : call.fail(path + ": exit status " + status.code());
        } catch (SystemError e) {
            return call.fail("can't execute '" + path + "': " + e.words());
        }
    }
}
