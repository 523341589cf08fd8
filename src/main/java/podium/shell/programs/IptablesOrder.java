package podium.shell.programs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import podium.shell.net.FirewallRule;
import podium.shell.net.FirewallRule.Device;
import podium.shell.net.FirewallRule.Range;

/**
 * What a command line of {@code iptables} asks for.
 *
 * @param command the letter with its dash
 * @param number of a rule, from 1; 0 for none
 */
record IptablesOrder(String table, String command, String chain, int number, FirewallRule rule) {
    /** Targets that need no chain. */
    static final List<String> TARGETS = List.of("ACCEPT", "DROP", "REJECT", "RETURN", "REDIRECT", "MARK", "LOG");
    private static final List<String> SILENT = List.of("-n", "-v", "-w", "--line-numbers");

    /** A command line that iptables refuses. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;
        private final boolean usage;

        /** @param usage whether the help is pointed at */
        Wrong(String message, boolean usage) {
            super(message);
            this.usage = usage;
        }

        boolean usage() {
            return usage;
        }
    }

    String target() {
        return rule.target();
    }

    static IptablesOrder parse(List<String> words) throws Wrong {
        return new Parser(words).parse();
    }

    private static final class Parser {
        private final Deque<String> rest;
        private final Set<String> negated = new TreeSet<>();
        private String table = "filter";
        private String command = "";
        private String chain = "";
        private String protocol = "";
        private String destination = "";
        private String target = "";
        private Optional<Device> device = Optional.empty();
        private Optional<Range> ports = Optional.empty();
        private Optional<Long> owner = Optional.empty();
        private Optional<Long> group = Optional.empty();
        private int number;
        private int toPort;
        private boolean not;

        Parser(List<String> words) {
            rest = new ArrayDeque<>(words);
        }

        IptablesOrder parse() throws Wrong {
            while (!rest.isEmpty()) {
                String word = rest.removeFirst();
                if (word.equals("!")) {
                    not = true;
                    continue;
                }
                option(letter(word));
                not = false;
            }
            if (command.isEmpty()) throw new Wrong("no command specified", true);
            return new IptablesOrder(table, command, chain, number,
                    new FirewallRule(protocol, destination, device, ports, owner, group, negated, target, toPort));
        }

        private static String letter(String word) {
            return switch (word) {
                case "--table" -> "-t";
                case "--append" -> "-A";
                case "--insert" -> "-I";
                case "--delete" -> "-D";
                case "--check" -> "-C";
                case "--list", "-nL", "-vnL", "-nvL" -> "-L";
                case "--list-rules" -> "-S";
                case "--flush" -> "-F";
                case "--new-chain" -> "-N";
                case "--delete-chain" -> "-X";
                case "--policy" -> "-P";
                case "--protocol" -> "-p";
                case "--source" -> "-s";
                case "--destination" -> "-d";
                case "--in-interface" -> "-i";
                case "--out-interface" -> "-o";
                case "--jump" -> "-j";
                case "--match" -> "-m";
                case "--destination-port" -> "--dport";
                case "--to-port" -> "--to-ports";
                case "--numeric" -> "-n";
                case "--verbose" -> "-v";
                case "--wait" -> "-w";
                default -> word;
            };
        }

        private void option(String option) throws Wrong {
            switch (option) {
                case "-A", "-N", "-C", "-I", "-D" -> {
                    command = option;
                    chain = value(option);
                    if (!rest.isEmpty() && rest.peekFirst().matches("\\d{1,6}"))
                        number = Integer.parseInt(rest.removeFirst());
                }
                case "-L", "-S", "-F", "-X" -> {
                    command = option;
                    if (!rest.isEmpty() && !rest.peekFirst().startsWith("-")) chain = rest.removeFirst();
                }
                case "-P" -> {
                    command = option;
                    chain = value(option);
                    target = value(option);
                }
                case "-t" -> table = value(option);
                case "-p" -> protocol = value(option);
                case "-j" -> target = value(option);
                case "-d" -> destination = noted(option, value(option)).replaceFirst("/32$", "");
                case "-i", "-o" -> device = Optional.of(new Device(option, noted(option, value(option))));
                case "--dport" -> ports = Optional.of(range(noted(option, value(option))));
                case "--uid-owner" -> owner = Optional.of((long) port(noted(option, value(option))));
                case "--gid-owner" -> group = Optional.of((long) port(noted(option, value(option))));
                case "--to-ports" -> toPort = port(value(option));
                case "-m", "-s", "--reject-with", "--comment", "--sport" -> value(option);
                default -> {
                    if (!SILENT.contains(option)) throw new Wrong("unknown option \"" + option + "\"", true);
                }
            }
        }

        private String noted(String condition, String value) {
            if (not) negated.add(condition);
            return value;
        }

        private String value(String option) throws Wrong {
            if (rest.isEmpty()) throw new Wrong("option \"" + option + "\" requires an argument", true);
            if (rest.peekFirst().equals("!")) {
                rest.removeFirst();
                not = true;
                return value(option);
            }
            return rest.removeFirst();
        }

        private static Range range(String text) throws Wrong {
            String[] ends = text.split(":", 2);
            return new Range(port(ends[0]), port(ends[ends.length - 1]));
        }

        private static int port(String text) throws Wrong {
            if (!text.matches("\\d{1,9}")) throw new Wrong("invalid port/service `" + text + "' specified", true);
            return Integer.parseInt(text);
        }
    }
}
