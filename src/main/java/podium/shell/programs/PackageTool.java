package podium.shell.programs;

import java.util.List;
import podium.shell.kernel.Process;
import podium.shell.kernel.Program;
import podium.shell.kernel.Resolver;

/** apt-get and apk: without their mirrors, which the cluster cannot reach, they find no package. */
final class PackageTool implements Program {
    private static final String DEBIAN = "deb.debian.org";
    private static final String ALPINE = "dl-cdn.alpinelinux.org";

    @Override
    public int run(Process process) {
        List<String> words = process.arguments().stream().skip(1).filter(word -> !word.startsWith("-")).toList();
        String verb = words.isEmpty() ? "" : words.getFirst();
        List<String> packages = words.isEmpty() ? List.of() : words.subList(1, words.size());
        if (process.name().equals("apk")) return apk(process, verb, packages);
        if (process.credentials().uid() != 0) {
            process.err("E: Could not open lock file /var/lib/dpkg/lock-frontend - open (13: Permission denied)\n"
                    + "E: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), are you root?\n");
            return 100;
        }
        return switch (verb) {
            case "update" -> update(process);
            case "install" -> {
                process.out("Reading package lists...\nBuilding dependency tree...\nReading state information...\n");
                packages.forEach(name -> process.err("E: Unable to locate package " + name + "\n"));
                yield packages.isEmpty() ? 0 : 100;
            }
            case "clean", "autoremove", "autoclean" -> 0;
            default -> {
                process.err("E: Invalid operation " + verb + "\n");
                yield 100;
            }
        };
    }

    private static int update(Process process) {
        if (new Resolver(process).addresses(DEBIAN).isEmpty()) {
            process.out("Ign:1 http://" + DEBIAN + "/debian bookworm InRelease\nErr:1 http://" + DEBIAN
                    + "/debian bookworm InRelease\n  Temporary failure resolving '" + DEBIAN
                    + "'\nReading package lists...\n");
            process.err("W: Failed to fetch http://" + DEBIAN
                    + "/debian/dists/bookworm/InRelease  Temporary failure resolving '"
                    + DEBIAN
                    + "'\nW: Some index files failed to download. They have been ignored, or old ones used instead.\n");
            return 0;
        }
        process.err(
                "E: The repository 'http://" + DEBIAN + "/debian bookworm Release' does not have a Release file.\n");
        return 100;
    }

    private static int apk(Process process, String verb, List<String> packages) {
        if (process.credentials().uid() != 0) {
            process.err(
                    "ERROR: Unable to lock database: Permission denied\nERROR: Failed to open apk database: Permission denied\n");
            return 99;
        }
        if (!verb.equals("add") && !verb.equals("update")) return 0;
        process.out("fetch https://" + ALPINE + "/alpine/v3.20/main/x86_64/APKINDEX.tar.gz\n");
        process.err("WARNING: updating and opening https://" + ALPINE
                + "/alpine/v3.20/main: temporary error (try again later)\n");
        if (verb.equals("update")) {
            process.out("1 unavailable, 0 stale; 14 distinct packages available\n");
            return 1;
        }
        process.err("ERROR: unable to select packages:\n");
        packages.forEach(
                name -> process.err("  " + name + " (no such package):\n    required by: world[" + name + "]\n"));
        return packages.size();
    }
}
