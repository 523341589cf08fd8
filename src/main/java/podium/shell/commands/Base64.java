package podium.shell.commands;

import java.util.Base64.Decoder;
import podium.shell.fs.SystemError;

/** Encodes bytes as letters, or decodes them. */
final class Base64 implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "dw:", "decode=d");
        String path = options.rest().isEmpty() ? "-" : options.rest().getFirst();
        byte[] bytes;
        try {
            bytes = call.bytes(path);
        } catch (SystemError e) {
            return call.fail(path + ": " + e.words());
        }
        if (options.has('d')) {
            try {
                Decoder decoder = java.util.Base64.getMimeDecoder();
                call.process().write(1, decoder.decode(bytes));
                return 0;
            } catch (IllegalArgumentException e) {
                return call.fail("truncated input");
            }
        }
        String text = java.util.Base64.getEncoder().encodeToString(bytes);
        int width = options.value('w').filter(w -> w.matches("\\d{1,6}")).map(Integer::parseInt).orElse(76);
        if (width == 0) {
            call.out(text);
            return 0;
        }
        for (int i = 0; i < text.length(); i += width) call.line(text.substring(i, Math.min(text.length(), i + width)));
        return 0;
    }
}
