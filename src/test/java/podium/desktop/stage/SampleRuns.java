package podium.desktop.stage;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import podium.frame.Runs;
import podium.shell.fs.FileChange.Kind;
import podium.simulation.Change;
import podium.simulation.Timeline;

/** Three runs to look at and to test with. */
final class SampleRuns {
    private SampleRuns() {
    }

    /** Three init containers that hand files to an app over a volume. */
    static Timeline handOver() {
        Runs run = Runs.pod("shop", """
                nodeName: node-1
                volumes: [{name: work, emptyDir: {}}, {name: settings, configMap: {name: shop}}]
                initContainers:
                - {name: clone, image: busybox, volumeMounts: [{name: work, mountPath: /work}]}
                - {name: migrate, image: busybox, volumeMounts: [{name: work, mountPath: /work}]}
                - {name: verify, image: busybox, volumeMounts: [{name: work, mountPath: /work, readOnly: true}]}
                containers:
                - name: app
                  image: nginx
                  ports: [{containerPort: 80}]
                  volumeMounts:
                  - {name: work, mountPath: /usr/share/nginx/html, readOnly: true}
                  - {name: settings, mountPath: /etc/shop, readOnly: true}
                """);
        run.event("Scheduled", "Successfully assigned default/shop to node-1");
        run.at(0.6).file("", "settings", Kind.CREATED, "/shop.conf", 120).pulls("clone", "busybox");
        run.event("Pulling", "Pulling image busybox").at(2).pulled("clone", "busybox", "");
        run.at(2.1).starts("clone").logs("clone", "cloning the shop\n");
        run.at(3).file("clone", "work", Kind.WRITTEN, "/index.html", 420).at(4).ends("clone", 0);
        run.at(5).starts("migrate").at(5.5).file("migrate", "work", Kind.READ, "/index.html", 420);
        run.at(6).file("migrate", "work", Kind.WRITTEN, "/schema.sql", 2300).logs("migrate", "12 tables\n");
        run.at(7).ends("migrate", 0).at(8).starts("verify").at(8.4).asks("verify", "db.default", 5432, "refused");
        run.at(9).ends("verify", 0).at(10).starts("app").logs("app", "ready to serve\n");
        run.at(11).status("""
                phase: Running
                podIP: 10.244.0.5
                conditions: [{type: Initialized, status: "True"}, {type: Ready, status: "True"}]
                """);
        return run.at(12).file("app", "work", Kind.READ, "/index.html", 420).until(60);
    }

    /** An init container that fails twice and is tried again after a back-off. */
    static Timeline failing() {
        Runs run = Runs.pod("steps", """
                nodeName: node-1
                initContainers: [{name: fetch, image: busybox}, {name: prepare, image: busybox}]
                containers: [{name: app, image: nginx}]
                """);
        run.at(1).starts("fetch").at(2).ends("fetch", 0).at(3).starts("prepare").logs("prepare", "no database\n");
        run.at(4).ends("prepare", 1).backsOff("prepare", 10).event("BackOff", "Back-off restarting failed container");
        run.at(14).starts("prepare").logs("prepare", "still no database\n").at(15).ends("prepare", 1);
        run.at(15).backsOff("prepare", 20).event("BackOff", "Back-off restarting failed container");
        return run.at(36).starts("prepare").at(37).ends("prepare", 0).at(38).starts("app").until(60);
    }

    /** A sidecar between two init containers, with a file that the app reads. */
    static Timeline sidecar() {
        Runs run = Runs.pod("relay", """
                nodeName: node-1
                volumes: [{name: logs, emptyDir: {}}]
                initContainers:
                - {name: setup, image: busybox}
                - name: shipper
                  image: busybox
                  restartPolicy: Always
                  volumeMounts: [{name: logs, mountPath: /logs, readOnly: true}]
                - {name: warm-up, image: busybox}
                containers:
                - {name: app, image: nginx, volumeMounts: [{name: logs, mountPath: /var/log/app}]}
                - {name: metrics, image: busybox}
                """);
        run.at(1).starts("setup").at(2).ends("setup", 0).at(3).starts("shipper").logs("shipper", "watching /logs\n");
        run.at(4).status("""
                phase: Pending
                initContainerStatuses:
                - {name: shipper, started: true, state: {running: {}}, lastState: {}}
                """);
        run.at(5).starts("warm-up").at(6).ends("warm-up", 0).at(7).starts("app").starts("metrics");
        run.at(8).file("app", "logs", Kind.WRITTEN, "/access.log", 80).at(9).file("shipper", "logs", Kind.READ,
                "/access.log", 80).logs("shipper", "1 line sent\n");
        return run.at(20).terminating().at(21).ends("app", 0).ends("metrics", 0).at(22).ends("shipper", 143).at(
                23).gone().until(30);
    }

    /** The three runs on one clock. */
    static Timeline together() {
        Timeline first = handOver();
        List<Change> all = Stream.of(first, failing(), sidecar()).flatMap(t -> t.changes().stream()).sorted(
                Comparator.comparing(Change::at)).toList();
        return new Timeline(first.scenario(), first.start(), first.end(), all);
    }
}
