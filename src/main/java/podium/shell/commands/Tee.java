package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenFile;
import podium.shell.kernel.OpenMode;

/** Copies its input to files and to standard output. */
final class Tee implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "ai");
        List<OpenFile> files = new ArrayList<>();
        int status = 0;
        for (String path : options.rest()) {
            try {
                files.add(call.files().open(path, options.has('a') ? OpenMode.APPEND : OpenMode.WRITE));
            } catch (SystemError e) {
                status = call.fail(path + ": " + e.words());
            }
        }
        OpenFile input = call.process().descriptors().get(0);
        byte[] part = input.read(call.process(), 1 << 16);
        while (part.length > 0) {
            call.process().write(1, part);
            for (OpenFile file : files) file.write(call.process(), part);
            part = input.read(call.process(), 1 << 16);
        }
        files.forEach(OpenFile::close);
        return status;
    }
}
