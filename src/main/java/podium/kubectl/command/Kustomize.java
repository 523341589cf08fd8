package podium.kubectl.command;

import podium.kubectl.flags.FlagSet;
import podium.kubectl.kustomize.Kustomization;
import podium.kubectl.print.YamlText;

/** {@code kubectl kustomize}, and what {@code -k} reads. Rule: kubectl.md §7.9. */
final class Kustomize implements Verb {
    @Override
    public String name() {
        return "kustomize";
    }

    @Override
    public FlagSet flags() {
        return new FlagSet().text("output,o").bool("enable-helm", "as-current-user");
    }

    @Override
    public void run(Call call) {
        String folder = call.words().isEmpty() ? "." : call.words().getFirst();
        call.out().print(build(call, folder));
    }

    /** The manifests of a directory as YAML. */
    static String build(Call call, String folder) {
        Kustomization kustomization = new Kustomization(call.files(), call.trees(), call.cluster().reader().schema());
        StringBuilder text = new StringBuilder();
        kustomization.build(folder).forEach(
                o -> text.append(text.isEmpty() ? "" : "---\n").append(YamlText.of(o)));
        kustomization.warnings().forEach(call.out()::error);
        return text.toString();
    }
}
