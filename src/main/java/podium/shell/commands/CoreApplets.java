package podium.shell.commands;

import java.util.Map;

/** Commands about files, users and processes. */
final class CoreApplets {
    private CoreApplets() {
    }

    static void register(Map<String, Applet> all) {
        all.put("echo", new Echo());
        all.put("sleep", new Sleep());
        all.put("cat", new Cat());
        all.put("true", new TrueCommand());
        all.put("false", new FalseCommand());
        all.put("mkdir", new Mkdir());
        all.put("rmdir", new Rmdir());
        all.put("touch", new Touch());
        all.put("pwd", new Pwd());
        all.put("hostname", new Hostname());
        all.put("whoami", new Whoami());
        all.put("printenv", new Printenv());
        all.put("env", new Env());
        all.put("kill", new Kill());
        all.put("ls", new Ls());
        all.put("chmod", new Chmod());
        all.put("chown", new Chown());
        all.put("chgrp", new Chown());
        all.put("cp", new Cp());
        all.put("mv", new Mv());
        all.put("rm", new Rm());
        all.put("ln", new Ln());
        all.put("id", new Id());
        all.put("wc", new Wc());
        all.put("head", new Head());
        all.put("tail", new Tail());
        for (String name : java.util.List.of("test", "[", "[[")) all.put(name, new Test());
        all.put("printf", new Printf());
        all.put("stat", new Stat());
        all.put("date", new Date());
    }
}
