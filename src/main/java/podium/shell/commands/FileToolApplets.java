package podium.shell.commands;

import java.util.List;
import java.util.Map;

/** Commands that rewrite, compare, cut and pack whole files. */
final class FileToolApplets {
    private FileToolApplets() {
    }

    static void register(Map<String, Applet> all) {
        all.put("awk", new Awk());
        all.put("diff", new Diff());
        all.put("fold", new Fold());
        for (String name : List.of("expand", "unexpand")) all.put(name, new Expand());
        all.put("comm", new Comm());
        for (String name : List.of("truncate", "fallocate")) all.put(name, new Truncate());
        for (String name : List.of("cksum", "sum")) all.put(name, new Cksum());
        all.put("install", new Install());
        all.put("split", new Split());
        all.put("tar", new Tar());
        for (String name : List.of("gzip", "gunzip", "zcat")) all.put(name, new Gzip());
    }
}
