package podium.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The listening server as someone meets it who writes the request by hand. */
class ApiServiceTest {
    private static final Served SERVED = new Served(1);

    @AfterAll
    static void end() {
        SERVED.close();
    }

    private static SSLContext trusting() throws Exception {
        Certificate certificate = CertificateFactory.getInstance("X.509").generateCertificate(
                new ByteArrayInputStream(SERVED.authority().getBytes(StandardCharsets.US_ASCII)));
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        keys.setCertificateEntry("podium", certificate);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    /** The status line of the answer to a request. */
    private static String ask(String path, String... headers) throws Exception {
        try (SSLSocket socket = (SSLSocket) trusting().getSocketFactory().createSocket("127.0.0.1", port())) {
            String request = "GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers)
                    + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)).readLine();
        }
    }

    private static int port() {
        return URI.create(SERVED.url()).getPort();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /api/v1/pods           , Host: 127.0.0.1   , X-None: 1                    , 200
            /healthz               , Host: localhost   , X-None: 1                    , 200
            /api/v1/pods           , Host: evil.example, X-None: 1                    , 403
            /api/v1/pods           , Host: 127.0.0.1   , Origin: https://evil.example , 403
            /api/v1/nothing        , Host: 127.0.0.1   , X-None: 1                    , 404
            /nothing               , Host: 127.0.0.1   , X-None: 1                    , 404
            /                      , Host: 127.0.0.1   , X-None: 1                    , 404
            /api/v1/namespaces/default/pods/none , Host: 127.0.0.1 , X-None: 1        , 404
            /api/v1/pods?watch=1&resourceVersion=x , Host: 127.0.0.1 , X-None: 1      , 400
            """)
    void aRequestWithTheTokenIsAnswered(String path, String host, String other, int code) throws Exception {
        assertThat(ask(path, host, other, "Authorization: Bearer " + SERVED.token())).startsWith("HTTP/1.1 " + code);
    }

    @ParameterizedTest
    @CsvSource({"X-None: 1", "Authorization: Bearer wrong", "Authorization: Basic wrong"})
    void aRequestWithoutTheTokenIsNot(String header) throws Exception {
        assertThat(ask("/api/v1/pods", "Host: 127.0.0.1", header)).startsWith("HTTP/1.1 401");
        assertThat(ask("/api/v1/namespaces/default/pods/x/exec?command=ls", "Host: 127.0.0.1", header,
                "Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==")).startsWith("HTTP/1.1 401");
    }

    @Test
    void onlyTheLoopbackListens() throws IOException {
        assertThat(SERVED.url()).startsWith("https://127.0.0.1:");
        for (InetAddress address : others()) {
            assertThatThrownBy(() -> {
                try (Socket socket = new Socket()) {
                    socket.connect(new InetSocketAddress(address, port()), 2000);
                }
            }).as("%s", address).isInstanceOf(ConnectException.class);
        }
    }

    /** Further addresses of this machine: those of its interfaces, and another of the loopback. */
    private static List<InetAddress> others() throws IOException {
        List<InetAddress> found = new java.util.ArrayList<>(List.of(InetAddress.getByName("127.0.0.2")));
        for (NetworkInterface one : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            if (one.isUp() && !one.isLoopback())
                Collections.list(one.getInetAddresses()).stream().filter(Inet4Address.class::isInstance).forEach(
                        found::add);
        }
        return found;
    }
}
