package podium.manifest.rules;

/** The Pod's resolver. Rule: api.md §4.11, dnsPolicy and dnsConfig. */
final class DnsRules {
    private DnsRules() {
    }

    static void check(Value spec, Causes causes) {
        Value config = spec.field("dnsConfig");
        Value servers = config.field("nameservers");
        String rule = "Without the cluster's resolver the Pod needs one of its own.";
        if (spec.field("dnsPolicy").text().equals("None")) {
            if (!config.isPresent()) {
                causes.required(config, "must provide `dnsConfig` when `dnsPolicy` is None", rule);
                return;
            }
            if (servers.isEmpty()) {
                causes.required(servers, "must provide at least one DNS nameserver when `dnsPolicy` is None", rule);
                return;
            }
        }
        if (servers.node().size() > 3) {
            causes.invalid(servers, "must not have more than 3 nameservers", "At most three are used.");
        }
        servers.items().forEach(server -> Addresses.check(server, causes));
        Value searches = config.field("searches");
        if (searches.node().size() > 32) {
            causes.invalid(searches, "must not have more than 32 search paths", "At most 32.");
        }
        int characters = searches.items().stream().mapToInt(s -> s.text().length() + 1).sum() - 1;
        if (characters > 2048) {
            causes.invalid(searches, "must not have more than 2048 characters (including spaces) in the search list",
                    "The list is a line of resolv.conf.");
        }
        for (Value search : searches.items()) {
            String name = search.text().replaceFirst("\\.$", "").replace("_", "a");
            if (!search.text().equals(".")) {
                Names.subdomain(name).forEach(why -> causes.invalid(search, why, "A search path is a domain."));
            }
        }
        for (Value option : config.field("options").items()) {
            if (option.field("name").text().isEmpty()) {
                causes.required(option, "must not be empty", "An option of resolv.conf is named.");
            }
        }
    }
}
