package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Accounts;
import podium.shell.kernel.Process;

/** Runs a program as another user or with variables from files: chpst, setuidgid and envdir. */
final class ChangeState implements Applet {
    @Override
    public int run(Call call) {
        return switch (call.applet()) {
            case "envdir" -> {
                List<String> words = call.arguments();
                if (words.size() < 2) throw new Usage("");
                yield variables(call, words.getFirst()) ? Programs.exec(call, words.subList(1, words.size())) : 1;
            }
            case "setuidgid" -> {
                List<String> words = call.arguments();
                if (words.size() < 2) throw new Usage("");
                yield user(call, words.getFirst()) ? Programs.exec(call, words.subList(1, words.size())) : 1;
            }
            default -> chpst(call);
        };
    }

    private static int chpst(Call call) {
        Arguments options = Arguments.parse(call, "+vP012u:U:e:/:n:m:d:o:p:f:c:r:t:l:s:a:");
        List<String> words = options.atLeast(1);
        if (options.has('e') && !variables(call, options.value('e').orElse(""))) return 1;
        Process process = call.process();
        options.value('n').filter(text -> text.matches("-?\\d{1,3}")).ifPresent(
                text -> process.state().niceness(process.state().niceness() + Integer.parseInt(text)));
        for (char descriptor : "012".toCharArray())
            if (options.has(descriptor)) process.descriptors().close(descriptor - '0');
        if (options.has('u') && !user(call, options.value('u').orElse(""))) return 1;
        return Programs.exec(call, words);
    }

    private static boolean user(Call call, String text) {
        Optional<Owner> owner = Owner.parse(call, text);
        if (owner.isEmpty()) return false;
        Process process = call.process();
        if (!process.credentials().may("SETUID")) {
            call.complain("setgroups: Operation not permitted");
            return false;
        }
        long gid = owner.get().gid() >= 0
                ? owner.get().gid()
                : Accounts.of(process).user(owner.get().uid()).map(Accounts.User::gid).orElse(owner.get().uid());
        process.state().credentials(process.credentials().as(owner.get().uid(), gid, List.of(gid)));
        return true;
    }

    /** One variable a file: its first line is the value; an empty file takes the variable away. */
    private static boolean variables(Call call, String directory) {
        try {
            for (String name : new ArrayList<>(call.files().list(directory))) {
                String text = call.text(Paths.child(directory, name));
                if (text.isEmpty()) call.process().environment().remove(name);
                else call.process().environment().put(name, text.lines().findFirst().orElse("").stripTrailing());
            }
            return true;
        } catch (SystemError e) {
            call.complain("can't change directory to '" + directory + "': " + e.words());
            return false;
        }
    }
}
