package podium.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import podium.cluster.ApiObject;
import podium.kubectl.resource.ApiTrees;
import podium.kubectl.resource.Stock;
import podium.kubectl.session.LiveCluster;
import podium.simulation.Change;

/** Answers watches: a line of JSON for every change, for as long as the client listens. */
final class WatchService {
    private static final Duration LONGEST = Duration.ofHours(1);
    private final ServedCluster served;
    private final ApiTrees trees = new ApiTrees();

    WatchService(ServedCluster served) {
        this.served = served;
    }

    /** Answers until the client has enough. */
    void watch(Exchange exchange, ApiPath path) throws IOException, InterruptedException {
        LineStream lines = new LineStream();
        try (ServedCluster.Follower _ = begin(exchange.parameters(), wantsRows(exchange), path, lines::put)) {
            lines.drainTo(exchange, "application/json", time(exchange.parameters()));
        }
    }

    /** A watch for a client that would rather have it over a WebSocket. */
    WatchSocket socket(Exchange exchange, ApiPath path) {
        Parameters parameters = exchange.parameters();
        boolean rows = wantsRows(exchange);
        return new WatchSocket(sink -> begin(parameters, rows, path, sink));
    }

    private static boolean wantsRows(Exchange exchange) {
        return Tables.isWanted(exchange.header(HttpHeader.ACCEPT));
    }

    private ServedCluster.Follower begin(Parameters parameters, boolean rows, ApiPath path,
            Consumer<String> lines) {
        Selection selection = Selection.of(path, parameters, trees);
        Watcher watcher = new Watcher(selection, trees,
                rows ? Optional.of(Tables.of(trees, parameters)) : Optional.empty());
        int place = served.ask(cluster -> begin(cluster, parameters, selection, watcher, lines));
        return served.follow(place, (cluster, change) -> see(cluster, change, watcher, lines));
    }

    private void see(LiveCluster cluster, Change change, Watcher watcher, Consumer<String> lines) {
        if (!(change instanceof Change.ObjectChanged) && !(change instanceof Change.EventChanged)) return;
        watcher.see(change, cluster).forEach(event -> lines.accept(line(event)));
    }

    /** What comes before the first change, and the place in the trace from which changes count. */
    private int begin(LiveCluster cluster, Parameters parameters, Selection selection, Watcher watcher,
            Consumer<String> lines) {
        List<ApiObject> there = new Stock(cluster.view(), trees).all(selection.path().type()).stream().filter(
                selection::has).toList();
        String version = parameters.text("resourceVersion");
        boolean wantsAll = parameters.isOn("sendInitialEvents");
        if (wantsAll || version.isEmpty() || version.equals("0")) {
            watcher.begin(there, cluster).forEach(event -> lines.accept(line(event)));
            if (wantsAll) lines.accept(line(bookmark(selection, cluster)));
            return cluster.seen();
        }
        List<Change> changes = cluster.changesFrom(0);
        int place = Versions.place(version, changes);
        known(changes.subList(0, place), selection, watcher);
        return place;
    }

    private String line(ObjectNode event) {
        return served.times().moved(event) + "\n";
    }

    /** A client that goes on from a version has seen what was there then. */
    private void known(List<Change> past, Selection selection, Watcher watcher) {
        for (Change change : past) {
            if (!(change instanceof Change.ObjectChanged c)) continue;
            if (c.type() == Change.Watch.DELETED || !selection.has(c.object())) watcher.forgets(c.object());
            else watcher.knows(c.object());
        }
    }

    private ObjectNode bookmark(Selection selection, LiveCluster cluster) {
        ObjectNode event = trees.empty().put("type", "BOOKMARK");
        ObjectNode object = event.putObject("object").put("kind", selection.path().type().kind()).put("apiVersion",
                selection.path().type().apiVersion());
        object.putObject("metadata").put("resourceVersion", Versions.ofList(cluster.seen())).putObject(
                "annotations").put("k8s.io/initial-events-end", "true");
        return event;
    }

    private static Duration time(Parameters parameters) {
        return parameters.number("timeoutSeconds").isPresent()
                ? Duration.ofSeconds(parameters.number("timeoutSeconds").getAsLong())
                : LONGEST;
    }
}
