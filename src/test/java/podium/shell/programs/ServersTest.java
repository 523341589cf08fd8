package podium.shell.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.shell.fs.Tree;
import podium.shell.fs.Trees;
import podium.shell.machine.Mount;
import podium.shell.machine.Signal;

/** Servers that are described as data, and nginx with configurations of its own. */
class ServersTest {
    private final HubMachine machine = new HubMachine();

    @AfterEach
    void close() {
        machine.close();
    }

    @ParameterizedTest
    @CsvSource({"memcached:1.6, 11211, 0", "httpd:2.4, 80, 0", "mongo:7, 27017, 0", "rabbitmq:3, 5672, 0",
            "fluent/fluentd, 24224, 0", "fluent/fluent-bit, 2020, 0", "envoyproxy/envoy, 10000, 0",
            "prom/prometheus, 9090, 0", "redis:7, 6379, 0", "nginx:1.27, 80, 0"})
    void aServerListensAndEndsWhenAsked(String image, int port, int code) {
        HubMachine.Started server = machine.start(image, List.of());
        machine.pass(Duration.ofSeconds(10));
        assertThat(machine.run("busybox", "nc -z -w 1 127.0.0.1 " + port + "; echo $?")).isEqualTo("0\n");
        server.container().signal(Signal.TERM);
        machine.pass(Duration.ofSeconds(8));
        assertThat(server.code()).contains(code);
        assertThat(machine.run("busybox", "nc -z -w 1 127.0.0.1 " + port + "; echo $?")).isEqualTo("1\n");
    }

    @Test
    void aServerThatMayNotWriteSaysSo() {
        HubMachine.Started server = machine.start("prom/prometheus", List.of(), Optional.of(1000L), List.of());
        machine.pass(Duration.ofSeconds(1));
        assertThat(server.text()).isEqualTo("panic: Unable to create mmap-ed active query log\n");
        assertThat(server.code()).contains(1);
    }

    private static Mount configuration(String text) {
        Tree tree = Trees.empty(0, 0, 0755);
        tree.file("/default.conf", text.getBytes(StandardCharsets.UTF_8), 0, 0, 0644);
        return new Mount("/etc/nginx/conf.d", tree, "", true);
    }

    private HubMachine.Started nginx(String text, String... words) {
        return machine.start("nginx:1.27", List.of(words), Optional.empty(), List.of(configuration(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "listen 8080; location / { return 200 hi; }                              | 8080/    | hi",
            "listen 80; location = /health { return 200 ok; } location / { return 503; } | 80/health | ok",
            "listen 80; root /usr/share; location /nginx/ { index nothing index.html; } | 80/nginx/html/ | <!DOCTYPE html>",
            "listen 80; location /a { alias /usr/share/nginx/html; }                 | 80/a/index.html | <!DOCTYPE html>",
            "listen 80; location / { try_files $uri =404; root /etc; }               | 80/hosts-not | wget: server returned error: HTTP/1.1 404 Not Found",
            "listen 80; location / { proxy_pass http://files.test/site.git; }        | 80/tree | wget: server returned error: HTTP/1.1 404 Not Found",
            "listen 80; location / { proxy_pass http://files.test; }                 | 80/site.git/tree | index.html",
            "listen 80; location / { deny all; return 200 hi; }                      | 80/ | hi",
            "listen 80; location / { deny 127.0.0.1; allow all; }                    | 80/ | wget: server returned error: HTTP/1.1 403 Forbidden",
            "listen 80; location / { allow 127.0.0.0/8; deny all; return 404; }      | 80/ | wget: server returned error: HTTP/1.1 404 Not Found",
            "listen 80; root /usr/share/nginx/html; deny 10.0.0.0/8; location ~ /[.]git { deny all; } | 80/ | <!DOCTYPE html>",
            "listen 80; root /usr/share/nginx/html; location ~ /[.]git { deny all; } | 80/.git/HEAD | wget: server returned error: HTTP/1.1 403 Forbidden",
            "listen 80; deny all; location /a { allow 127.0.0.1; deny all; alias /usr/share/nginx/html; } | 80/a/index.html | <!DOCTYPE html>",
            "listen 80; location / { proxy_pass http://127.0.0.1:9; }                | 80/ | wget: server returned error: HTTP/1.1 502 Bad Gateway"})
    void nginxDoesWhatItsConfigurationSays(String server, String target, String expected) {
        nginx("server { " + server + " }\n");
        machine.pass(Duration.ofSeconds(1));
        assertThat(
                machine.run("busybox", "wget -qO- http://127.0.0.1:" + target + " 2>&1 | head -n 1").strip()).isEqualTo(
                        expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "server { lissten 80; }                               | unknown directive \"lissten\" in /etc/nginx/conf.d/default.conf:1",
            "server { listen 80 }                                 | unexpected \"}\" in /etc/nginx/conf.d/default.conf:1",
            "server { listen 80 { } }                             | directive \"listen\" is not terminated by \";\" in /etc/nginx/conf.d/default.conf:1",
            "server { listen 80;                                  | unexpected end of file, expecting \"}\" in /etc/nginx/conf.d/default.conf:2",
            "server { location / { proxy_pass http://backend; } } | host not found in upstream \"backend\" in /etc/nginx/conf.d/default.conf:1",
            "location / { }                                       | \"location\" directive is not allowed here in /etc/nginx/conf.d/default.conf:1"})
    void nginxRefusesAWrongConfiguration(String text, String expected) {
        HubMachine.Started server = nginx(text + "\n");
        HubMachine.Started test = nginx(text + "\n", "nginx", "-t");
        machine.pass(Duration.ofSeconds(1));
        assertThat(server.code()).contains(1);
        assertThat(server.text()).endsWith("nginx: [emerg] " + expected + "\n");
        assertThat(test.text()).endsWith("nginx: [emerg] " + expected
                + "\nnginx: configuration file /etc/nginx/nginx.conf test failed\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0 | 0 | 644 | hello", "101 | 101 | 400 | hello", "0 | 101 | 640 | hello",
            "0 | 0 | 600 | wget: server returned error: HTTP/1.1 403 Forbidden"})
    void nginxReadsItsFilesAsItsUser(long owner, long group, String mode, String expected) {
        Tree tree = Trees.empty(0, 0, 0755);
        tree.file("/index.html", "hello".getBytes(StandardCharsets.UTF_8), owner, group, Integer.parseInt(mode, 8));
        HubMachine.Started server = machine.start("nginx:1.27", List.of(), Optional.empty(),
                List.of(new Mount("/usr/share/nginx/html", tree, "", false)));
        machine.pass(Duration.ofSeconds(1));
        assertThat(machine.run("busybox", "wget -qO- 127.0.0.1 2>&1").strip()).isEqualTo(expected);
        assertThat(server.text()).contains("\"GET / HTTP/1.1\"");
    }

    @Test
    void nginxTestsAndReadsItsConfigurationAgain() {
        Tree tree = Trees.empty(0, 0, 0755);
        tree.file("/default.conf", "server { listen 80; return 200 one; location / { return 200 one; } }\n".getBytes(
                StandardCharsets.UTF_8), 0, 0, 0644);
        HubMachine.Started server = machine.start("nginx:1.27", List.of(), Optional.empty(),
                List.of(new Mount("/etc/nginx/conf.d", tree, "", false)));
        machine.pass(Duration.ofSeconds(1));
        assertThat(machine.run("busybox", "wget -qO- 127.0.0.1")).isEqualTo("one");
        tree.file("/default.conf", "server { listen 80; location / { return 200 two; } }\n".getBytes(
                StandardCharsets.UTF_8), 0, 0, 0644);
        server.container().signal(Signal.HUP);
        machine.pass(Duration.ofSeconds(1));
        assertThat(machine.run("busybox", "wget -qO- 127.0.0.1")).isEqualTo("two");
        assertThat(server.text()).contains("signal 1 (SIGHUP) received, reconfiguring");
    }

    @Test
    void nginxWithoutRootCannotMakeItsDirectories() {
        HubMachine.Started server = machine.start("nginx:1.27", List.of(), Optional.of(1000L), List.of());
        machine.pass(Duration.ofSeconds(1));
        assertThat(server.text()).contains("the \"user\" directive makes sense only").endsWith(
                "nginx: [emerg] mkdir() \"/var/cache/nginx/client_temp\" failed (13: Permission denied)\n");
        assertThat(server.code()).contains(1);
    }

    @Test
    void wgetPostsAndShowsHeads() {
        nginx("server { listen 80; location / { return 200 taken; } }\n");
        machine.pass(Duration.ofSeconds(1));
        assertThat(machine.run("busybox", "wget -qO- --post-data 'a=b' --header 'X-A: b' 127.0.0.1; echo;"
                + " wget -S -O /dev/null 127.0.0.1 2>&1 | grep -c '^  '")).isEqualTo("taken\n6\n");
    }

    @Test
    void othersMayNotRemoveInAStickyDirectory() {
        assertThat(machine.run("busybox", "cd /tmp; touch f; chmod 777 f; su nobody -s /bin/sh -c 'rm -f f; mv f g;"
                + " echo x > f && echo written; echo y > /dev/stderr' 2>&1; ls")).isEqualTo(
                        "rm: can't remove 'f': Operation not permitted\nmv: can't rename 'f': Operation not permitted\n"
                                + "written\ny\nf\n");
    }

    @Test
    void aFullTmpfsRefuses() {
        Tree memory = Trees.empty(0, 0, 01777);
        memory.limit(1 << 20);
        HubMachine.Started writer = machine.start("busybox", List.of("sh", "-c",
                "dd if=/dev/zero of=/m/f bs=1k count=2000 2>&1 | head -1; echo x > /m/g || echo full; wc -c < /m/f; df -k /m | tail -1"),
                Optional.empty(), List.of(new Mount("/m", memory, "", false)));
        machine.pass(Duration.ofSeconds(3));
        assertThat(writer.text()).startsWith("dd: error writing '/m/f': No space left on device\n").contains(
                "1048576\n").contains(
                        "100% /m\n");
    }
}
