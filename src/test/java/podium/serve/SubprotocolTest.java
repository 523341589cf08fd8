package podium.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SubprotocolTest {
    @Test
    void theClientsFirstChoiceThatIsKnownIsTaken() {
        assertThat(Subprotocol.choose(List.of("v5.channel.k8s.io", "v4.channel.k8s.io"))).contains(Subprotocol.V5);
        assertThat(Subprotocol.choose(List.of("v9.channel.k8s.io", "v4.channel.k8s.io"))).contains(Subprotocol.V4);
        assertThat(Subprotocol.choose(List.of("SPDY/3.1+portforward.k8s.io"))).isEmpty();
        assertThat(Subprotocol.choose(List.of())).isEmpty();
    }
}
