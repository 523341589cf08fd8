package podium.shell.commands;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import podium.shell.fs.DirectoryInode;
import podium.shell.fs.Inode;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;

/** One run of find: the walk along the trees. */
final class FindRun {
    private final Call call;
    private final FindActions actions;
    private final FindParser options;

    FindRun(Call call) {
        this.call = call;
        this.actions = new FindActions(call);
        this.options = new FindParser(call, actions);
    }

    int run() {
        List<String> starts = options.starts();
        Predicate<FoundFile> expression = options.expression();
        for (String start : starts) {
            try {
                String name = start.equals("/") ? "/" : Paths.name(start.replaceAll("(?<=.)/+$", ""));
                walk(new FoundFile(start, name, inode(start), 0), expression);
            } catch (SystemError e) {
                actions.failed(start, e);
            }
        }
        actions.finish();
        return actions.status();
    }

    private Inode inode(String path) {
        Optional<Inode> target = options.follows() ? call.files().look(path) : Optional.empty();
        return target.orElseGet(() -> call.files().findLink(path).required());
    }

    private void walk(FoundFile file, Predicate<FoundFile> expression) {
        call.process().step();
        options.next();
        if (!options.depthFirst()) ask(file, expression);
        if (file.inode() instanceof DirectoryInode && options.descends(file)) {
            try {
                for (String name : call.files().list(file.path())) {
                    String path = Paths.child(file.path(), name);
                    walk(new FoundFile(path, name, inode(path), file.depth() + 1), expression);
                }
            } catch (SystemError e) {
                actions.failed(file.path(), e);
            }
        }
        if (options.depthFirst()) ask(file, expression);
    }

    private void ask(FoundFile file, Predicate<FoundFile> expression) {
        if (options.inRange(file) && !expression.test(file)) call.process().step();
    }
}
