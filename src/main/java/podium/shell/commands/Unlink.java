package podium.shell.commands;

import java.util.List;
import podium.shell.fs.SystemError;

/** Takes the name of a file away, or gives it another one; unlink and link. */
final class Unlink implements Applet {
    @Override
    public int run(Call call) {
        List<String> paths = Arguments.parse(call, "").rest();
        boolean links = call.applet().equals("link");
        if (paths.size() != (links ? 2 : 1)) throw new Usage("");
        try {
            if (links) call.files().hardLink(paths.get(0), paths.get(1));
            else call.files().unlink(paths.getFirst());
            return 0;
        } catch (SystemError e) {
            return call.fail(links
                    ? "can't create hard link '" + paths.get(1) + "' to '" + paths.get(0) + "': " + e.words()
                    : "can't remove file '" + paths.getFirst() + "': " + e.words());
        }
    }
}
