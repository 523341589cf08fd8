package podium.simulation.node;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import podium.cluster.pod.HttpGetAction;
import podium.cluster.pod.HttpHeader;
import podium.shell.net.HttpRequest;

/** A request of a probe or a hook: where it goes, and with which headers. Rule: kubelet.md §9.7. */
record HttpCall(String scheme, String host, int port, String path, SequencedMap<String, String> headers) {
    static HttpCall of(HttpGetAction action, int port, String podIp) {
        SequencedMap<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", "kube-probe/1.36");
        headers.put("Accept", "*/*");
        for (HttpHeader header : action.httpHeaders()) {
            headers.keySet().removeIf(header.name()::equalsIgnoreCase);
            headers.put(header.name(), header.value());
        }
        String path = action.path().startsWith("/") ? action.path() : "/" + action.path();
        return new HttpCall(action.scheme().toLowerCase(Locale.ROOT), action.host().isEmpty() ? podIp : action.host(),
                port, path, headers);
    }

    /** The same call in plain text. */
    HttpCall plain() {
        return new HttpCall("http", host, port, path, headers);
    }

    /** The call that an answer sends the client to. */
    HttpCall redirected(String location) {
        URI target = URI.create(url()).resolve(location.replace(" ", "%20"));
        int usual = "https".equals(target.getScheme()) ? 443 : 80;
        String asked = (target.getRawPath().isEmpty() ? "/" : target.getRawPath())
                + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
        return new HttpCall(String.valueOf(target.getScheme()), String.valueOf(target.getHost()),
                target.getPort() < 0 ? usual : target.getPort(), asked, headers);
    }

    String url() {
        return scheme + "://" + authority() + path;
    }

    String authority() {
        return host + ":" + port;
    }

    HttpRequest request() {
        return new HttpRequest("GET", host, port, path, headers, scheme.equals("https"));
    }
}
