package podium.shell.commands;

import java.util.List;
import java.util.Map;

/** Commands about processes, accounts, mounts and the node. */
final class SystemApplets {
    private SystemApplets() {
    }

    static void register(Map<String, Applet> all) {
        processes(all);
        for (String name : List.of("chpst", "setuidgid", "envdir")) all.put(name, new ChangeState());
        all.put("adduser", new Adduser());
        all.put("addgroup", new Addgroup());
        for (String name : List.of("deluser", "delgroup")) all.put(name, new Deluser());
        for (String name : List.of("cryptpw", "mkpasswd")) all.put(name, new Cryptpw());
        for (String name : List.of("mount", "umount")) all.put(name, new MountCommand());
        all.put("mountpoint", new Mountpoint());
        all.put("chroot", new Chroot());
        all.put("fsync", new Fsync());
        all.put("mknod", new Mknod());
        for (String name : List.of("unlink", "link")) all.put(name, new Unlink());
        all.put("stty", new Stty());
        all.put("vi", new TerminalOnly());
        all.put("dmesg", new Dmesg());
        all.put("sysctl", new Sysctl());
        all.put("flock", new Flock());
        all.put("logger", new Logger());
        all.put("free", new Free());
        all.put("uptime", new Uptime());
        all.put("cal", new Cal());
        all.put("clear", call -> {
            call.out("\033[H\033[J");
            return 0;
        });
        all.put("arch", call -> {
            call.line("x86_64");
            return 0;
        });
        all.put("who", call -> {
            call.out(call.arguments().contains("-H") ? "USER\t\tTTY\t\tIDLE\tTIME\t\t HOST\n" : "");
            return 0;
        });
        all.put("w", call -> {
            call.out(Uptime.line(call) + "\nUSER\t\tTTY\t\tIDLE\tTIME\t\t HOST\n");
            return 0;
        });
    }

    private static void processes(Map<String, Applet> all) {
        all.put("pgrep", new Pgrep(false));
        all.put("pkill", new Pgrep(true));
        all.put("killall", new Killall());
        all.put("pidof", new Pidof());
        all.put("time", new TimeCommand());
        all.put("top", new Top());
        all.put("watch", new Watch());
        all.put("renice", new Renice());
        all.put("usleep", new Usleep());
        all.put("run-parts", new RunParts());
    }
}
