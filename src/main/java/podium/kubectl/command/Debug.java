package podium.kubectl.command;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import podium.cluster.pod.Pod;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.resource.KubectlException;

/** {@code kubectl debug}: names the container that it would add. Rule: kubectl.md §8. */
final class Debug implements Verb {
    private static final String LETTERS = "bcdfghjklmnpqrstvwxz2456789";

    @Override
    public String name() {
        return "debug";
    }

    @Override
    public FlagSet flags() {
        return Globals.files(new FlagSet()).text("image", "container,c", "target", "copy-to", "set-image", "profile",
                "custom", "image-pull-policy").array("env").bool("stdin,i", "tty,t", "attach", "quiet,q",
                        "share-processes", "replace", "same-node", "arguments-only", "keep-labels",
                        "keep-annotations", "keep-liveness", "keep-readiness", "keep-startup").on(
                                "keep-init-containers");
    }

    @Override
    public void run(Call call) {
        if (call.flags().beforeDash().isEmpty())
            throw KubectlException.error("NAME or TYPE/NAME is required for debug");
        if (call.flags().text("image").isEmpty() && call.flags().text("copy-to").isEmpty())
            throw KubectlException.error("you must specify --image when not using --copy-to.");
        Pod pod = Exec.pod(call, call.flags().beforeDash().getFirst(), Duration.ZERO);
        String target = call.flags().text("target");
        if (!target.isEmpty()) {
            call.out().line(
                    "Targeting container \"" + target + "\". If you don't see processes from this container it may "
                            + "be because the container runtime doesn't support this feature.");
        }
        Optional<String> named = Optional.of(call.flags().text("container")).filter(c -> !c.isEmpty());
        if (named.isEmpty()) {
            call.out().line("Defaulting debug container name to debugger-" + suffix(call, pod) + ".");
        }
    }

    /** Five characters that nobody can foresee. */
    private static String suffix(Call call, Pod pod) {
        long number = Integer.toUnsignedLong((pod.metadata().uid() + call.cluster().now()).hashCode());
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            out.append(LETTERS.charAt((int) (number % LETTERS.length())));
            number /= LETTERS.length();
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
