package podium.kubectl.describe;

import java.util.Locale;
import podium.cluster.pod.HttpGetAction;
import podium.cluster.pod.Probe;

/** A probe in one line. Rule: kubectl.md §5.3.7. */
final class ProbeText {
    private ProbeText() {
    }

    static String of(Probe probe) {
        return action(probe) + " delay=" + probe.initialDelaySeconds() + "s timeout=" + probe.timeoutSeconds()
                + "s period=" + probe.periodSeconds() + "s #success=" + probe.successThreshold() + " #failure="
                + probe.failureThreshold();
    }

    private static String action(Probe probe) {
        return probe.exec().map(e -> "exec [" + String.join(" ", e.command()) + "]").or(
                () -> probe.httpGet().map(h -> "http-get " + url(h))).or(
                        () -> probe.tcpSocket().map(
                                t -> "tcp-socket " + t.host() + ":" + t.port())).or(() -> probe.grpc().map(
                                        g -> "grpc <pod>:" + g.port() + " " + g.service().orElse(""))).orElse(
                                                "unknown");
    }

    private static String url(HttpGetAction get) {
        String host = get.host().contains(":") ? "[" + get.host() + "]" : get.host();
        String path = get.path().replace("%", "%25").replace("?", "%3F").replace("#", "%23").replace(" ", "%20");
        return get.scheme().toLowerCase(Locale.ROOT) + "://" + host + ":" + get.port() + path;
    }
}
