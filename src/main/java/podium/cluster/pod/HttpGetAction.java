package podium.cluster.pod;

import java.util.List;

import podium.cluster.IntOrString;

/** An HTTP request to the Pod. */
public record HttpGetAction(
        String path,
        IntOrString port,
        String host,
        String scheme,
        List<HttpHeader> httpHeaders) {
}
