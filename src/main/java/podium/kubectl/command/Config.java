package podium.kubectl.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.print.Form;
import podium.kubectl.print.Forms;
import podium.kubectl.print.YamlText;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.session.Kubeconfig;
import podium.kubectl.session.Kubeconfig.Context;
import podium.kubectl.table.TablePrinter;

/** {@code kubectl config}: the contexts of the session. Rule: kubectl.md §8. */
record Config(String name, FlagSet flags, Consumer<Call> does) implements Verb {
    private static final String FILE = "/root/.kube/config";

    static Verb group() {
        return new Group("config", List.of(
                new Config("current-context", new FlagSet(), call -> call.out().line(current(call))),
                new Config("get-contexts", new FlagSet().bool("no-headers").text("output,o"), Config::contexts),
                new Config("get-clusters", new FlagSet(), call -> call.out().print("NAME\n" + Kubeconfig.OWN + "\n")),
                new Config("get-users", new FlagSet(), call -> call.out().print("NAME\n" + Kubeconfig.OWN + "\n")),
                new Config("use-context", new FlagSet(), Config::use),
                new Config("use", new FlagSet(), Config::use),
                new Config("set-context", new FlagSet().bool("current"), Config::set),
                new Config("delete-context", new FlagSet(), Config::delete),
                new Config("rename-context", new FlagSet(), Config::rename),
                new Config("unset", new FlagSet(), Config::unset),
                new Config("view", Globals.printing(new FlagSet()).bool("minify", "raw", "flatten"), Config::view)));
    }

    @Override
    public void run(Call call) {
        does.accept(call);
    }

    private static Kubeconfig config(Call call) {
        return call.cluster().kubeconfig();
    }

    private static String current(Call call) {
        return config(call).current().orElseThrow(() -> KubectlException.error("current-context is not set"));
    }

    private static void contexts(Call call) {
        List<String> asked = call.words().isEmpty() ? config(call).names() : call.words();
        for (String name : asked) {
            if (config(call).context(name).isEmpty()) throw KubectlException.error("context " + name + " not found");
        }
        if (call.flags().text("output").equals("name")) {
            asked.forEach(call.out()::line);
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (String name : asked) {
            Context context = config(call).context(name).orElseThrow();
            boolean used = config(call).current().equals(Optional.of(name));
            rows.add(List.of(used ? "*" : "", name, context.cluster(), context.user(), context.namespace()));
        }
        call.out().print(call.flags().is("no-headers")
                ? new TablePrinter().print(rows)
                : TablePrinter.table(List.of("CURRENT", "NAME", "CLUSTER", "AUTHINFO", "NAMESPACE"), rows));
    }

    private static String one(Call call) {
        if (call.words().size() != 1) throw call.usage("accepts 1 arg(s), received " + call.words().size());
        return call.words().getFirst();
    }

    private static void use(Call call) {
        String asked = one(call);
        if (config(call).context(asked).isEmpty())
            throw KubectlException.error("no context exists with the name: \"" + asked + "\"");
        config(call).use(asked);
        call.out().line("Switched to context \"" + asked + "\".");
    }

    private static void set(Call call) {
        boolean own = call.flags().is("current");
        if (own && !call.words().isEmpty())
            throw KubectlException.error("you cannot specify both a context name and --current");
        if (own && config(call).current().isEmpty()) throw KubectlException.error("no current context is set");
        String name = own ? current(call) : one(call);
        Optional<Context> old = config(call).context(name);
        Context was = old.orElse(new Context("", "", ""));
        config(call).put(name, new Context(flag(call, "cluster", was.cluster()), flag(call, "user", was.user()),
                flag(call, "namespace", was.namespace())));
        call.out().line("Context \"" + name + "\" " + (old.isPresent() ? "modified." : "created."));
    }

    private static String flag(Call call, String name, String otherwise) {
        return call.flags().has(name) ? call.flags().text(name) : otherwise;
    }

    private static void delete(Call call) {
        String name = one(call);
        if (config(call).context(name).isEmpty())
            throw KubectlException.error("cannot delete context " + name + ", not in " + FILE);
        if (config(call).current().equals(Optional.of(name))) {
            call.out().error(
                    "warning: this removed your active context, use \"kubectl config use-context\" to select a "
                            + "different one");
        }
        config(call).remove(name);
        call.out().line("deleted context " + name + " from " + FILE);
    }

    private static void rename(Call call) {
        if (call.words().size() != 2) throw call.usage("accepts 2 arg(s), received " + call.words().size());
        String old = call.words().getFirst();
        String name = call.words().get(1);
        Context context = config(call).context(old).orElseThrow(() -> KubectlException.error(
                "cannot rename the context \"" + old + "\", it's not in " + FILE));
        if (config(call).context(name).isPresent())
            throw KubectlException.error("cannot rename the context \"" + old + "\", the context \"" + name
                    + "\" already exists in " + FILE);
        config(call).put(name, context);
        config(call).remove(old);
        if (config(call).current().equals(Optional.of(old))) config(call).use(name);
        call.out().line("Context \"" + old + "\" renamed to \"" + name + "\".");
    }

    private static void unset(Call call) {
        String property = one(call);
        if (property.equals("current-context")) {
            config(call).useNone();
        } else {
            String name = property.replaceFirst("^contexts\\.(.*?)(\\.namespace)?$", "$1");
            Context context = config(call).context(name).orElseThrow(
                    () -> KubectlException.error("current map key `" + property + "` is invalid"));
            if (property.endsWith(".namespace"))
                config(call).put(name, new Context(context.cluster(), context.user(), ""));
            else
                config(call).remove(name);
        }
        call.out().line("Property \"" + property + "\" unset.");
    }

    private static void view(Call call) {
        Form form = Forms.ofChange(call.flags(), call.files());
        var tree = config(call).tree(call.flags().is("minify"));
        call.out().print(form.isHuman() ? YamlText.of(tree) : form.print(tree));
    }
}
