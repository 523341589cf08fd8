package podium.shell.programs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import podium.shell.kernel.Process;
import podium.shell.kernel.Program;
import podium.shell.net.Firewall;
import podium.shell.net.Firewall.Chain;

/** {@code iptables-restore}: replaces whole tables by what stands in its input. Rule: iptables-restore(8). */
final class IptablesRestore implements Program {
    private static final String NAME = "iptables-restore";
    private static final String VERSION = NAME + " v1.8.10 (nf_tables): ";

    @Override
    public int run(Process process) {
        if (!process.credentials().may("NET_ADMIN")) {
            process.err(VERSION + "Could not fetch rule set generation id: Permission denied (you must be root)\n");
            return 4;
        }
        List<String> words = process.arguments();
        boolean keeps = words.contains("-n") || words.contains("--noflush");
        Firewall firewall = process.container().network().firewall();
        String table = "";
        SequencedMap<Integer, String> pending = new LinkedHashMap<>();
        List<String> lines = process.files().text("/dev/fd/0").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) continue;
            if (line.startsWith("*")) {
                table = line.substring(1).strip();
                if (firewall.table(table).isEmpty()) return failed(process, i);
                pending.clear();
            } else if (line.equals("COMMIT")) {
                if (table.isEmpty()) return failed(process, i);
                if (!keeps) empty(firewall, table);
                Optional<Integer> wrong = commit(process, firewall, table, pending);
                if (wrong.isPresent()) return failed(process, wrong.get());
                table = "";
            } else {
                pending.put(i, line);
            }
        }
        return table.isEmpty() ? 0 : failed(process, lines.size());
    }

    private static int failed(Process process, int index) {
        process.err(NAME + ": line " + (index + 1) + " failed\n");
        return 1;
    }

    private static void empty(Firewall firewall, String table) {
        firewall.table(table).ifPresent(chains -> {
            chains.values().removeIf(chain -> chain.policy().isEmpty());
            chains.values().forEach(chain -> chain.rules().clear());
        });
    }

    /** Carries out what stood between a table's name and COMMIT; the place of the line that fails, or empty. */
    private static Optional<Integer> commit(Process process, Firewall firewall, String table,
            SequencedMap<Integer, String> lines) {
        for (Map.Entry<Integer, String> entry : lines.entrySet()) {
            String line = entry.getValue();
            try {
                if (line.startsWith(":")) declare(firewall, table, line.substring(1).split("\\s+", -1));
                else Iptables.run(process, IptablesOrder.parse(words(table, line)));
            } catch (IptablesOrder.Wrong e) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }

    private static List<String> words(String table, String line) {
        List<String> words = new ArrayList<>(List.of("-t", table));
        // Counters in front of a rule do not count here.
        words.addAll(List.of(line.replaceFirst("^\\[\\d+:\\d+]\\s*", "").split("\\s+")));
        return words;
    }

    /** A line such as {@code :OUTPUT ACCEPT [0:0]}; a dash in place of the policy makes a chain of one's own. */
    private static void declare(Firewall firewall, String table, String[] words) throws IptablesOrder.Wrong {
        String policy = words.length > 1 ? words[1] : "-";
        Optional<Chain> chain = firewall.table(table).flatMap(
                chains -> Optional.ofNullable(chains.get(words[0])));
        if (policy.equals("-")) {
            if (chain.isEmpty()) firewall.add(table, words[0]);
        } else {
            chain.orElseThrow(() -> new IptablesOrder.Wrong("no such chain", false)).policy(policy);
        }
    }
}
