package podium.shell.commands;

import podium.shell.fs.SystemError;

/** Lists what is mounted; a container may not mount anything itself. */
final class MountCommand implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "afilnrwt:o:O:T:sv", "bind=B");
        if (!options.rest().isEmpty())
            return call.fail(call.applet().equals("umount")
                    ? "can't unmount " + options.rest().getFirst() + ": " + refusal(call)
                    : "mounting " + String.join(" on ", options.rest()) + " failed: " + refusal(call));
        if (call.applet().equals("umount")) throw new Usage("");
        try {
            for (String line : call.text("/proc/mounts").lines().toList()) {
                String[] words = line.split(" ", -1);
                if (words.length > 3)
                    call.line(words[0] + " on " + words[1] + " type " + words[2] + " (" + words[3] + ")");
            }
            return 0;
        } catch (SystemError e) {
            return call.fail("no /proc/mounts");
        }
    }

    /** Rule: mount(2) needs CAP_SYS_ADMIN, and a user other than root is told so before. */
    private static String refusal(Call call) {
        return call.process().credentials().uid() == 0 ? "Permission denied" : "Operation not permitted";
    }
}
