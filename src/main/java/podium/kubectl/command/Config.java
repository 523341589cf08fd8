package podium.kubectl.command;

import java.util.List;
import java.util.function.Consumer;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.table.TablePrinter;

/** {@code kubectl config}: one context, for the one cluster that there is. Rule: kubectl.md §8. */
record Config(String name, FlagSet flags, Consumer<Call> does) implements Verb {
    private static final String CONTEXT = "x";

    static Verb group() {
        return new Group("config", List.of(
                new Config("current-context", new FlagSet(), call -> call.out().line(CONTEXT)),
                new Config("get-contexts", new FlagSet().bool("no-headers").text("output,o"), Config::contexts),
                new Config("get-clusters", new FlagSet(), call -> call.out().print("NAME\n" + CONTEXT + "\n")),
                new Config("get-users", new FlagSet(), call -> call.out().print("NAME\n" + CONTEXT + "\n")),
                new Config("use-context", new FlagSet(), Config::use),
                new Config("use", new FlagSet(), Config::use),
                new Config("set-context", new FlagSet().bool("current"), Config::set),
                new Config("view", new FlagSet().bool("minify", "raw", "flatten").text("output,o"), Config::view)));
    }

    @Override
    public void run(Call call) {
        does.accept(call);
    }

    private static void contexts(Call call) {
        if (call.flags().text("output").equals("name")) {
            call.out().line(CONTEXT);
            return;
        }
        List<String> row = List.of("*", CONTEXT, CONTEXT, CONTEXT, call.cluster().namespace());
        call.out().print(call.flags().is("no-headers")
                ? new TablePrinter().print(List.of(row))
                : TablePrinter.table(List.of("CURRENT", "NAME", "CLUSTER", "AUTHINFO", "NAMESPACE"), List.of(row)));
    }

    private static void use(Call call) {
        if (call.words().size() != 1) throw call.usage("accepts 1 arg(s), received " + call.words().size());
        String asked = call.words().getFirst();
        if (!asked.equals(CONTEXT)) throw KubectlException.error("no context exists with the name: \"" + asked + "\"");
        call.out().line("Switched to context \"" + asked + "\".");
    }

    private static void set(Call call) {
        String asked = call.flags().is("current") ? CONTEXT : String.join("", call.words());
        call.out().line("Context \"" + asked + "\" " + (asked.equals(CONTEXT) ? "modified." : "created."));
    }

    private static void view(Call call) {
        call.out().print("""
                apiVersion: v1
                clusters:
                - cluster:
                    certificate-authority-data: DATA+OMITTED
                    server: https://127.0.0.1:6443
                  name: x
                contexts:
                - context:
                    cluster: x
                    namespace: %s
                    user: x
                  name: x
                current-context: x
                kind: Config
                users:
                - name: x
                  user:
                    client-certificate-data: DATA+OMITTED
                    client-key-data: DATA+OMITTED
                """.replace("%s", call.cluster().namespace()));
    }
}
