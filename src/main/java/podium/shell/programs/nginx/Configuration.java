package podium.shell.programs.nginx;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import podium.shell.kernel.Process;
import podium.shell.kernel.Resolver;

/** A checked configuration: the sites, and what else the server needs to know. */
final class Configuration {
    private final List<Directive> directives;
    private final List<Site> sites = new ArrayList<>();
    private final NavigableMap<String, List<String>> upstreams = new TreeMap<>();

    private Configuration(List<Directive> directives) {
        this.directives = directives;
    }

    /**
     * Reads and checks a file.
     *
     * @param global directives of the command line
     */
    static Configuration read(Process process, String path, List<Directive> global) {
        List<Directive> all = new ArrayList<>(global);
        all.addAll(ConfigurationReader.read(process, path));
        Configuration configuration = new Configuration(all);
        DirectiveNames.check(all, "main");
        if (all.stream().noneMatch(directive -> directive.name().equals("events")))
            throw new ConfigurationException("no \"events\" section in configuration");
        for (Directive directive : all) if (directive.name().equals("http")) configuration.http(directive.inside());
        configuration.hosts(process);
        return configuration;
    }

    private void http(List<Directive> http) {
        for (Directive directive : http)
            if (directive.name().equals("upstream"))
                upstreams.put(directive.argument(1), directive.inside().stream().filter(
                        one -> one.name().equals("server")).map(one -> one.argument(1)).toList());
        for (Directive directive : http) if (directive.name().equals("server")) sites.add(site(directive, http));
    }

    private static Site site(Directive server, List<Directive> http) {
        List<Integer> ports = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Location> locations = new ArrayList<>();
        for (Directive directive : server.inside()) {
            switch (directive.name()) {
                case "listen" -> port(directive).filter(port -> !ports.contains(port)).ifPresent(ports::add);
                case "server_name" -> names.addAll(directive.words().subList(1, directive.words().size()));
                case "location" -> locations.add(location(directive, server.inside(), http));
                default -> {
                }
            }
        }
        if (ports.isEmpty()) ports.add(80);
        return new Site(ports, names, new Location("", "/", List.of(server.inside(), http)), locations);
    }

    private static Location location(Directive directive, List<Directive> server, List<Directive> http) {
        boolean modified = directive.words().size() > 2;
        return new Location(modified ? directive.argument(1) : "", directive.argument(modified ? 2 : 1),
                List.of(directive.inside(), server, http));
    }

    private static Optional<Integer> port(Directive listen) {
        String text = listen.argument(1);
        if (text.startsWith("unix:")) return Optional.empty();
        String port = text.matches(".*:\\d+") ? text.substring(text.lastIndexOf(':') + 1) : text;
        if (port.startsWith("[") || port.matches("[\\d.]+\\.[\\d.]+|\\*|[a-z]+")) return Optional.of(80);
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) < 1 || Integer.parseInt(port) > 65535)
            throw ConfigurationException.at("invalid port in \"" + text + "\" of the \"listen\" directive",
                    listen.file(),
                    listen.line());
        return Optional.of(Integer.parseInt(port));
    }

    /** Rule: names behind proxy_pass are looked up when the server starts, unless they hold a variable. */
    private void hosts(Process process) {
        for (Site site : sites)
            for (Location location : site.locations())
                location.own("proxy_pass").ifPresent(directive -> host(process, directive));
    }

    private void host(Process process, Directive directive) {
        String url = directive.argument(1);
        if (!url.matches("https?://.+"))
            throw ConfigurationException.at("invalid URL prefix", directive.file(), directive.line());
        String host = url.replaceFirst("https?://", "").replaceFirst("[:/].*", "");
        List<String> servers = upstreams.getOrDefault(host, List.of(host));
        for (String server : servers) {
            String name = server.replaceFirst(":\\d+$", "");
            if (name.contains("$") || new Resolver(process).addresses(name).isPresent()) continue;
            throw ConfigurationException.at("host not found in upstream \"" + name + "\"", directive.file(),
                    directive.line());
        }
    }

    /** The site that answers for a port and a host; the first of the port when no name fits. */
    Optional<Site> site(int port, String host) {
        List<Site> there = sites.stream().filter(site -> site.ports().contains(port)).toList();
        String plain = host.replaceFirst(":\\d+$", "");
        return there.stream().filter(site -> site.names().contains(plain)).findFirst().or(
                () -> there.stream().findFirst());
    }

    List<Integer> ports() {
        TreeSet<Integer> ports = new TreeSet<>();
        sites.forEach(site -> ports.addAll(site.ports()));
        return List.copyOf(ports);
    }

    /** The servers behind a name of proxy_pass. */
    List<String> upstream(String host) {
        return upstreams.getOrDefault(host, List.of(host));
    }

    /** The argument of a directive of the main part. */
    Optional<String> main(String name) {
        return directives.stream().filter(directive -> directive.name().equals(name)).findFirst().map(
                directive -> directive.argument(1));
    }

    /** The argument of a directive of the part about HTTP. */
    Optional<String> http(String name) {
        return directives.stream().filter(directive -> directive.name().equals("http")).flatMap(
                http -> http.inside().stream()).filter(directive -> directive.name().equals(name)).findFirst().map(
                        directive -> directive.argument(1));
    }

    Optional<Directive> directive(String name) {
        return directives.stream().filter(directive -> directive.name().equals(name)).findFirst();
    }
}
