package podium.shell.commands;

import java.util.List;
import java.util.Map;

/** Commands that show, encode and calculate. */
final class ByteApplets {
    private ByteApplets() {
    }

    static void register(Map<String, Applet> all) {
        all.put("base64", BaseCode.base64());
        all.put("base32", BaseCode.base32());
        all.put("uuencode", new Uuencode());
        all.put("uudecode", new Uudecode());
        all.put("strings", new Strings());
        all.put("xxd", new Xxd());
        for (String name : List.of("hexdump", "hd")) all.put(name, new Hexdump());
        all.put("crc32", new Crc32());
        all.put("tsort", new Tsort());
        all.put("tree", new TreeListing());
        all.put("shuf", new Shuf());
        all.put("factor", new Factor());
        for (String name : List.of("dos2unix", "unix2dos")) all.put(name, new LineEnds());
        all.put("getopt", new Getopt());
        all.put("patch", new Patch());
        all.put("ed", new Ed());
        all.put("bc", new BcCommand());
        all.put("dc", new DcCommand());
        all.put("ts", new Timestamps());
    }
}
