package podium.shell.commands;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import podium.shell.fs.SystemError;

/** Prints or checks checksums: md5sum, sha1sum and their like. */
final class Digest implements Applet {
    private static String algorithm(String applet, String bits) {
        return switch (applet) {
            case "md5sum" -> "MD5";
            case "sha1sum" -> "SHA-1";
            case "sha256sum" -> "SHA-256";
            case "sha384sum" -> "SHA-384";
            case "sha512sum" -> "SHA-512";
            default -> "SHA3-" + bits;
        };
    }

    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, call.applet().equals("sha3sum") ? "cswa:" : "csw");
        String bits = options.value('a').orElse("224");
        if (!List.of("224", "256", "384", "512").contains(bits)) return call.fail("bad -a" + bits);
        List<String> paths = options.rest().isEmpty() ? List.of("-") : options.rest();
        int status = 0;
        for (String path : paths) {
            try {
                if (options.has('c')) status |= check(call, bits, call.text(path), options.has('s'));
                else call.line(sum(call, bits, path) + "  " + path);
            } catch (SystemError e) {
                status = call.fail(options.has('c')
                        ? path + ": " + e.words()
                        : "can't open '" + path + "': " + e.words());
            }
        }
        return status;
    }

    private static String sum(Call call, String bits, String path) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance(algorithm(call.applet(), bits)).digest(call.bytes(path)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has the usual digests", e);
        }
    }

    private static int check(Call call, String bits, String text, boolean silent) {
        int total = 0;
        int failed = 0;
        for (String line : text.lines().toList()) {
            int gap = line.indexOf(' ');
            if (gap < 0) continue;
            String path = line.substring(gap).replaceFirst("^ [ *]?", "");
            total++;
            boolean good = false;
            try {
                good = sum(call, bits, path).equalsIgnoreCase(line.substring(0, gap));
            } catch (SystemError e) {
                call.complain("can't open '" + path + "': " + e.words());
            }
            if (!good) failed++;
            if (!silent) call.line(path + ": " + (good ? "OK" : "FAILED"));
        }
        if (failed > 0 && !silent)
            call.complain("WARNING: " + failed + " of " + total + " computed checksums did NOT match");
        return failed > 0 ? 1 : 0;
    }
}
