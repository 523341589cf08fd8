package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Accounts;
import podium.shell.kernel.OpenMode;
import podium.shell.kernel.Text;

/** Changes /etc/passwd, /etc/group and /etc/shadow. */
final class AccountFiles {
    private final Call call;

    AccountFiles(Call call) {
        this.call = call;
    }

    Accounts accounts() {
        return Accounts.of(call.process());
    }

    /** Whether the caller may change accounts at all. */
    boolean allowed() {
        return call.process().credentials().uid() == 0;
    }

    void append(String path, String line) {
        call.files().write(path, Text.bytes(line + "\n"), OpenMode.APPEND);
    }

    /** Appends a line when the file is there. */
    void appendIfThere(String path, String line) {
        if (call.files().look(path).isPresent()) append(path, line);
    }

    /** Takes the line of a name away; false when it has none. */
    boolean remove(String path, String name) {
        List<String> lines = lines(path);
        boolean found = lines.removeIf(line -> line.startsWith(name + ":"));
        if (found) save(path, lines);
        return found;
    }

    /** Adds a member to a group, or takes it away; false when nothing changed. */
    boolean member(String group, String user, boolean add) {
        List<String> lines = lines("/etc/group");
        boolean changed = false;
        for (int i = 0; i < lines.size(); i++) {
            String[] field = lines.get(i).split(":", -1);
            if (field.length < 4 || !field[0].equals(group)) continue;
            List<String> members = new ArrayList<>(
                    field[3].isEmpty() ? List.of() : List.of(field[3].split(",", -1)));
            changed = add ? !members.contains(user) && members.add(user) : members.remove(user);
            lines.set(i, field[0] + ":" + field[1] + ":" + field[2] + ":" + String.join(",", members));
        }
        if (changed) save("/etc/group", lines);
        return changed;
    }

    /** The first free number of a user; system accounts count from 100. */
    long freeUser(boolean system) {
        long id = system ? 100 : 1000;
        while (accounts().user(id).isPresent()) id++;
        return id;
    }

    /** The first free number of a group. */
    long freeGroup(boolean system) {
        long id = system ? 100 : 1000;
        while (accounts().group(id).isPresent()) id++;
        return id;
    }

    private List<String> lines(String path) {
        try {
            return new ArrayList<>(call.text(path).lines().toList());
        } catch (SystemError e) {
            return new ArrayList<>();
        }
    }

    private void save(String path, List<String> lines) {
        call.files().write(path, Text.bytes(lines.isEmpty() ? "" : String.join("\n", lines) + "\n"), OpenMode.WRITE);
    }
}
