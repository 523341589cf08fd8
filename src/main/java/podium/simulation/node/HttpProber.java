package podium.simulation.node;

import java.time.Duration;
import podium.shell.net.HttpOutcome;
import podium.simulation.node.Prober.Finding;
import podium.simulation.time.Fiber;

/** A probe by HTTP: follows redirects to the same host, and is content with one that leads elsewhere. Rule: kubelet.md §9.7. */
final class HttpProber {
    private static final int REDIRECTS = 10;
    private final NodeCalls calls;

    HttpProber(NodeCalls calls) {
        this.calls = calls;
    }

    Finding probe(Fiber fiber, HttpCall first, Duration limit) {
        HttpCall call = first;
        for (int followed = 0; followed <= REDIRECTS; followed++) {
            HttpOutcome outcome = calls.http(fiber, call, limit);
            if (!(outcome instanceof HttpOutcome.Answered answer))
                return new Finding.Failure(NodeCalls.httpError(outcome, call.url()).orElse(""));
            if (answer.status() < 200 || answer.status() >= 400)
                return new Finding.Failure("HTTP probe failed with statuscode: " + answer.status());
            if (answer.status() < 300) return new Finding.Success();
            String location = answer.headers().getOrDefault("location", "");
            HttpCall next = location.isEmpty() ? call : call.redirected(location);
            if (location.isEmpty() || !next.host().equals(call.host()))
                return new Finding.Warning("Probe terminated redirects, Response body: " + answer.body());
            call = next;
        }
        return new Finding.Failure("Get \"" + call.path() + "\": stopped after " + REDIRECTS + " redirects");
    }
}
