package podium.desktop.exercise;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;

/** The answer is the manifest in the editor. */
record ManifestSheet(Supplier<String> manifest, List<Node> nodes) implements Worksheet {
    @Override
    public Optional<String> answer() {
        return Optional.of(manifest.get());
    }

    @Override
    public String draft() {
        return manifest.get();
    }

    @Override
    public void restore(String draft) {
        // the editor keeps its text
    }

    @Override
    public String missing() {
        return "";
    }

    @Override
    public String action() {
        return "Check";
    }

    @Override
    public void close() {
        nodes.stream().filter(PrintoutList.class::isInstance).map(PrintoutList.class::cast).forEach(
                PrintoutList::close);
    }
}
