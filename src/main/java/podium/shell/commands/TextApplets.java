package podium.shell.commands;

import java.util.List;
import java.util.Map;

/** Commands about text, and small tools. */
final class TextApplets {
    private TextApplets() {
    }

    static void register(Map<String, Applet> all) {
        for (String name : List.of("grep", "egrep", "fgrep")) all.put(name, new Grep());
        for (String name : List.of("md5sum", "sha1sum", "sha256sum", "sha384sum", "sha512sum", "sha3sum"))
            all.put(name, new Digest());
        all.put("basename", new Basename());
        all.put("dirname", new Dirname());
        all.put("seq", new Seq());
        all.put("tee", new Tee());
        all.put("which", new Which());
        all.put("readlink", new Readlink());
        all.put("realpath", new Realpath());
        all.put("yes", new Yes());
        all.put("mktemp", new Mktemp());
        all.put("timeout", new Timeout());
        all.put("timeout-gnu", new CoreTimeout());
        all.put("nohup", new Nohup());
        all.put("setsid", new Setsid());
        all.put("nice", new Nice());
        all.put("ps", new Ps());
        all.put("uname", new Uname());
        all.put("mkfifo", new Mkfifo());
        all.put("tty", new Tty());
        all.put("nproc", new Nproc());
        all.put("rev", new Rev());
        all.put("tac", new Tac());
        all.put("cut", new Cut());
        all.put("tr", new Tr());
        all.put("uniq", new Uniq());
        all.put("sort", new Sort());
        all.put("xargs", new Xargs());
        all.put("expr", new Expr());
        all.put("du", new Du());
        all.put("df", new Df());
        all.put("dd", new Dd());
        all.put("od", new Od());
        for (String name : List.of("more", "less")) all.put(name, new Cat());
        all.put("groups",
                call -> new Id().run(call.with(java.util.stream.Stream.concat(java.util.stream.Stream.of("-Gn"),
                        call.arguments().stream()).toList())));
        all.put("logname", call -> call.fail("getlogin: No such file or directory"));
        all.put("hostid", call -> {
            call.line("007f0100");
            return 0;
        });
        all.put("sync", new TrueCommand());
        all.put("sed", new Sed());
        all.put("find", new Find());
        all.put("nl", new Nl());
        all.put("cmp", new Cmp());
        all.put("su", new Su());
        all.put("paste", new Paste());
    }
}
