package podium.kubectl.describe;

import java.util.List;

/** The text of {@code kubectl describe serviceaccount}. */
final class AccountDescription {
    private AccountDescription() {
    }

    static void write(DescribeWriter out, Subject s) {
        Heads.named(out, s.object());
        Heads.labelled(out, s.object());
        List<String> names = s.tree().path("imagePullSecrets").valueStream().map(p -> p.path("name").asText()).toList();
        out.key(0, "Image pull secrets", names.isEmpty() ? DescribeWriter.NONE : names.getFirst());
        names.stream().skip(1).forEach(name -> out.line(0, " ".repeat("Image pull secrets:".length()) + "\t" + name));
    }
}
