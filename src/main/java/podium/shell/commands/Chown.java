package podium.shell.commands;

import java.util.List;
import java.util.Optional;
import podium.shell.fs.DirectoryInode;
import podium.shell.fs.Paths;
import podium.shell.fs.Inode;
import podium.shell.fs.Spot;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Accounts;

/** Changes owner and group; as chgrp, the group alone. */
final class Chown implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "Rhcvf", "recursive=R");
        List<String> rest = options.atLeast(2);
        String text = rest.getFirst();
        Optional<Owner> owner = call.applet().equals("chgrp") ? group(call, text) : Owner.parse(call, text);
        if (owner.isEmpty()) return 1;
        int status = 0;
        for (String path : rest.subList(1, rest.size())) status |= change(call, options, owner.get(), path, false);
        return status;
    }

    private static Optional<Owner> group(Call call, String text) {
        Optional<Long> gid = Owner.number(text).or(
                () -> Accounts.of(call.process()).group(text).map(Accounts.Group::gid));
        if (gid.isEmpty()) call.complain("unknown group " + text);
        return gid.map(id -> new Owner(-1, id));
    }

    private static void tell(Call call, String path) {
        Inode inode = call.files().findLink(path).required();
        call.line("changed ownership of '" + path + "' to " + inode.uid() + ":" + inode.gid());
    }

    private static int change(Call call, Arguments options, Owner owner, String path, boolean below) {
        int status = 0;
        try {
            boolean link = below || options.has('h');
            Spot spot = link ? call.files().findLink(path) : call.files().find(path);
            boolean descends = options.has('R') && spot.required() instanceof DirectoryInode;
            Inode before = spot.required();
            boolean same = (owner.uid() == -1 || owner.uid() == before.uid())
                    && (owner.gid() == -1 || owner.gid() == before.gid());
            call.files().changeOwner(spot, owner.uid(), owner.gid());
            if (options.has('v') || (options.has('c') && !same)) tell(call, path);
            if (descends)
                for (String name : call.files().list(path))
                    status |= change(call, options, owner, Paths.child(path, name), true);
            return status;
        } catch (SystemError e) {
            return call.fail(path + ": " + e.words());
        }
    }
}
