package podium.shell.commands;

import java.util.List;
import podium.shell.posix.PasswordHash;

/** Turns a password into what /etc/shadow holds; cryptpw and mkpasswd. */
final class Cryptpw implements Applet {
    private static final String LETTERS = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "sP:S:m:a:", "stdin=s", "password-fd=P", "salt=S", "method=m");
        List<String> rest = options.rest();
        String method = options.value('m').or(() -> options.value('a')).orElse("sha256");
        String salt = options.value('S').orElse(rest.size() > 1 ? rest.get(1) : "");
        String password = rest.isEmpty() ? call.text("-").lines().findFirst().orElse("") : rest.getFirst();
        return switch (method) {
            case "md5" -> print(call, PasswordHash.md5(password, salt(call, salt, 8)));
            case "sha256" -> print(call, PasswordHash.sha(password, salt(call, salt, 16), 256));
            case "sha512" -> print(call, PasswordHash.sha(password, salt(call, salt, 16), 512));
            default -> throw new Usage("");
        };
    }

    private static int print(Call call, String hash) {
        call.line(hash);
        return 0;
    }

    private static String salt(Call call, String given, int length) {
        StringBuilder salt = new StringBuilder(given);
        while (given.isEmpty() && salt.length() < length)
            salt.append(LETTERS.charAt(Math.floorMod((int) call.process().draw(), 64)));
        return salt.length() > length ? salt.substring(0, length) : salt.toString();
    }
}
