package podium.shell.commands;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import podium.shell.fs.Errno;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenFile;
import podium.shell.kernel.OpenMode;

/** One run of dd. */
final class BlockCopy {
    private final Call call;
    private final SequencedMap<String, String> operands = new LinkedHashMap<>();
    private long fullIn;
    private long partIn;
    private long fullOut;
    private long partOut;

    BlockCopy(Call call) {
        this.call = call;
    }

    int run() {
        for (String word : call.arguments()) {
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            if (!java.util.List.of("if", "of", "bs", "ibs", "obs", "count", "skip", "seek", "conv", "status", "iflag",
                    "oflag").contains(name))
                throw new Usage("");
            operands.put(name, word.substring(equals + 1));
        }
        for (String name : java.util.List.of("bs", "ibs", "obs", "count", "skip", "seek")) {
            String text = operands.getOrDefault(name, "1");
            Optional<Long> number = Sizes.parse(text);
            if (number.isEmpty()) return call.fail("invalid number '" + text + "'");
            if (number.get() == 0 && name.endsWith("bs"))
                return call.fail("number " + text + " is not in 1..9223372036854775807 range");
        }
        for (String conversion : operands.getOrDefault("conv", "notrunc").split(",", -1))
            if (!java.util.List.of("notrunc", "sync", "noerror", "fsync", "swab").contains(conversion))
                return call.fail("invalid argument '" + conversion + "' to 'conv'");
        return copy();
    }

    private long number(String name, long otherwise) {
        return Optional.ofNullable(operands.get(name)).flatMap(Sizes::parse).orElse(otherwise);
    }

    private boolean converts(String conversion) {
        return java.util.List.of(operands.getOrDefault("conv", "").split(",", -1)).contains(conversion);
    }

    private int copy() {
        String source = operands.getOrDefault("if", "-");
        String target = operands.getOrDefault("of", "");
        OpenFile in;
        OpenFile out;
        try {
            in = call.open(source);
        } catch (SystemError e) {
            return call.fail("can't open '" + source + "': " + e.words());
        }
        try {
            boolean keeps = converts("notrunc") || number("seek", 0) > 0;
            out = target.isEmpty()
                    ? call.process().descriptors().share(1)
                    : call.files().open(target, keeps ? OpenMode.PATCH : OpenMode.WRITE);
        } catch (SystemError e) {
            in.close();
            return call.fail("can't open '" + target + "': " + e.words());
        }
        int status = transfer(in, out, target);
        in.close();
        out.close();
        report();
        return status;
    }

    private int transfer(OpenFile in, OpenFile out, String target) {
        int block = (int) Math.min(1 << 28, number("bs", number("ibs", 512)));
        call.process().memory(block);
        long count = number("count", Long.MAX_VALUE);
        for (long i = 0; i < number("skip", 0); i++) if (in.read(call.process(), block).length == 0) break;
        if (number("seek", 0) > 0) out.seek(number("seek", 0) * block);
        try {
            for (long i = 0; i < count; i++) {
                byte[] part = in.read(call.process(), block);
                if (part.length == 0) break;
                if (part.length == block) fullIn++;
                else partIn++;
                byte[] written = convert(part, block);
                out.write(call.process(), written);
                if (written.length == block) fullOut++;
                else partOut++;
                call.process().charge(part.length / 2);
            }
            return 0;
        } catch (SystemError e) {
            if (e.errno() == Errno.EPIPE) throw e;
            return call.fail("error writing '" + (target.isEmpty() ? "standard output" : target) + "': " + e.words());
        }
    }

    private byte[] convert(byte[] part, int block) {
        byte[] bytes = converts("sync") ? java.util.Arrays.copyOf(part, block) : part;
        if (!converts("swab")) return bytes;
        byte[] swapped = bytes.clone();
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            swapped[i] = bytes[i + 1];
            swapped[i + 1] = bytes[i];
        }
        return swapped;
    }

    private void report() {
        if (operands.getOrDefault("status", "").equals("none")) return;
        call.process().err(fullIn + "+" + partIn + " records in\n" + fullOut + "+" + partOut + " records out\n");
        if (operands.containsKey("status")) return;
        long bytes = fullOut * number("bs", number("ibs", 512)) + partOut;
        call.process().err(bytes + " bytes (" + LongListing.human(bytes) + "B) copied, 0.000100 seconds, "
                + LongListing.human(bytes * 10_000) + "B/s\n");
    }
}
