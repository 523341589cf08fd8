package podium.manifest.rules;

import java.util.List;

/** Probes and lifecycle hooks. Rule: api.md §4.7. */
final class HandlerRules {
    private static final List<String> SCHEMES = List.of("HTTP", "HTTPS");
    private static final List<String> NUMBERS = List.of("initialDelaySeconds", "timeoutSeconds", "periodSeconds",
            "successThreshold", "failureThreshold");

    private HandlerRules() {
    }

    /** @param endsContainer whether it is a liveness or startup probe, which count one success only */
    static void probe(Value probe, boolean endsContainer, Causes causes) {
        if (!probe.isPresent()) return;
        handler(probe, List.of("exec", "httpGet", "tcpSocket", "grpc"), 0, causes);
        NUMBERS.forEach(number -> Checks.notNegative(probe.field(number), causes));
        Value grace = probe.field("terminationGracePeriodSeconds");
        if (grace.isPresent() && grace.number() <= 0) {
            causes.invalid(grace, "must be greater than 0", "At least one second.");
        }
        Value success = probe.field("successThreshold");
        if (endsContainer && success.number() != 1) {
            causes.invalid(success, "must be 1", "Liveness and startup probes succeed at the first success.");
        }
    }

    static void hook(Value hook, long gracePeriod, Causes causes) {
        if (hook.isPresent()) handler(hook, List.of("exec", "httpGet", "tcpSocket", "sleep"), gracePeriod, causes);
    }

    private static void handler(Value at, List<String> kinds, long gracePeriod, Causes causes) {
        List<String> given = kinds.stream().filter(k -> at.field(k).isPresent()).toList();
        if (given.isEmpty()) {
            causes.required(at, "must specify a handler type", "It does one of: " + String.join(", ", kinds) + ".");
        }
        for (int i = 0; i < given.size(); i++) {
            Value handler = at.field(given.get(i));
            if (i > 0) {
                causes.forbidden(handler, "may not specify more than 1 handler type", "It does one thing.");
                continue;
            }
            switch (given.get(i)) {
                case "exec" -> {
                    Value command = handler.field("command");
                    if (command.isEmpty())
                        causes.required(command, "", "The command is a list with its program first.");
                }
                case "httpGet" -> httpGet(handler, causes);
                case "tcpSocket" -> Checks.portOrName(handler.field("port"), causes);
                case "grpc" -> Checks.port(handler.field("port"), causes);
                default -> sleep(handler, gracePeriod, causes);
            }
        }
    }

    private static void httpGet(Value get, Causes causes) {
        Checks.required(get.field("path"), causes);
        Checks.portOrName(get.field("port"), causes);
        Checks.oneOf(get.field("scheme"), SCHEMES, causes);
        for (Value header : get.field("httpHeaders").items()) {
            Value name = header.field("name").at(get.path() + ".httpHeaders");
            if (!name.text().matches("[-A-Za-z0-9]+")) {
                causes.invalid(name, GoText.quote(name.text()),
                        "a valid HTTP header must consist of alphanumeric characters or '-' (e.g. 'X-Header-Name', "
                                + "regex used for validation is '[-A-Za-z0-9]+')",
                        "A header's name is letters, digits and hyphens.");
            }
        }
    }

    private static void sleep(Value sleep, long gracePeriod, Causes causes) {
        long seconds = sleep.field("seconds").number();
        if (seconds < 0 || seconds > gracePeriod) {
            causes.invalid(sleep, Long.toString(seconds),
                    "must be non-negative and less than terminationGracePeriodSeconds (" + gracePeriod + ")",
                    "The sleep must fit into the grace period.");
        }
    }
}
