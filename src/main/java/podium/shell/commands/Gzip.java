package podium.shell.commands;

import java.util.List;
import java.util.Locale;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenMode;

/** Compresses and expands files: gzip, gunzip, zcat. */
final class Gzip implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "cdfkqtvn123456789", "stdout=c", "decompress=d", "force=f", "keep=k",
                "test=t", "verbose=v", "quiet=q");
        Job job = new Job(options.has('c') || call.applet().equals("zcat"),
                options.has('d') || options.has('t') || !call.applet().equals("gzip"), options.has('f'),
                options.has('k'), options.has('t'), options.has('v'));
        int status = 0;
        for (String path : options.rest().isEmpty() ? List.of("-") : options.rest()) status |= one(call, path, job);
        return status;
    }

    /** What is to be done with each file. */
    private record Job(boolean prints, boolean expands, boolean force, boolean keeps, boolean tests, boolean verbose) {
    }

    private static int one(Call call, String path, Job job) {
        try {
            if (path.equals("-") || job.prints() || job.tests()) return stream(call, path, job);
            return replace(call, path, job);
        } catch (SystemError e) {
            return call.fail(path + ": " + e.words());
        } catch (Compression.Damaged e) {
            return call.fail(e.words());
        }
    }

    private static int stream(Call call, String path, Job job) {
        byte[] content = call.bytes(path);
        byte[] result = job.expands() ? Compression.expand(content) : Compression.compress(content);
        if (!job.tests()) call.process().write(1, result);
        return 0;
    }

    private static int replace(Call call, String path, Job job) {
        byte[] content = call.bytes(path);
        if (job.expands() && !path.endsWith(".gz") && !path.endsWith(".tgz"))
            return call.fail(path + ": unknown suffix - ignored");
        String target = !job.expands()
                ? path + ".gz"
                : path.endsWith(".tgz")
                        ? path.substring(0, path.length() - 3) + "tar"
                        : path.substring(0, path.length() - 3);
        if (call.files().look(target).isPresent()) {
            if (!job.force()) return call.fail("can't open '" + target + "': File exists");
            call.files().unlink(target);
        }
        byte[] result = job.expands() ? Compression.expand(content) : Compression.compress(content);
        call.files().write(target, result, OpenMode.WRITE);
        call.files().changeMode(call.files().find(target), call.files().find(path).required().mode());
        if (!job.keeps()) call.files().unlink(path);
        if (job.verbose() && !job.expands())
            call.process().err(path + ": " + saved(content.length, result.length) + " - replaced with " + target
                    + "\n");
        return 0;
    }

    private static String saved(int before, int after) {
        double share = before == 0 ? 0 : 100.0 * (before - after) / before;
        return String.format(Locale.ROOT, "%5.1f%%", share);
    }
}
