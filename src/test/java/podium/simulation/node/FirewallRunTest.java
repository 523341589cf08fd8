package podium.simulation.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Rules of iptables, which an init container leaves in the Pod's network for the others. */
class FirewallRunTest {
    private static PodRun run(String security, String script) {
        return PodRun.of("""
                # run: 30
                apiVersion: v1
                kind: Pod
                metadata: {name: p}
                spec:
                  initContainers:
                  - name: rules
                    image: nicolaka/netshoot
                %s
                    command: [sh, -c]
                    args:
                    - |
                %s
                  containers:
                  - name: proxy
                    image: busybox
                    securityContext: {runAsUser: 1337}
                    command: [sh, -c, "while true; do echo proxied | nc -l -p 15001; done"]
                  - name: app
                    image: busybox
                    command: [sh, -c, "sleep 2; nc -w 1 192.0.2.77 80; echo code $?; sleep 100"]
                    readinessProbe: {periodSeconds: 5, tcpSocket: {port: 15001}}
                """.formatted(security.indent(4), script.indent(6)));
    }

    @Test
    void withoutTheCapabilityNothingCanBeReadOrChanged() {
        PodRun run = run("", "iptables -L\necho $?\niptables-save 2>&1 | cut -c1-40");
        assertThat(run.log("rules")).isEqualTo(
                """
                        iptables v1.8.10 (nf_tables): Could not fetch rule set generation id: Permission denied (you must be root)
                        4
                        iptables-save v1.8.10 (nf_tables): Could
                        """);
    }

    @Test
    void outgoingConnectionsAreRedirectedToTheProxy() {
        PodRun run = run("securityContext: {capabilities: {add: [NET_ADMIN]}}", """
                iptables -t nat -N PROXY
                iptables -t nat -A PROXY -m owner --uid-owner 1337 -j RETURN
                iptables -t nat -A PROXY -p tcp -j REDIRECT --to-ports 15001
                iptables -t nat -A OUTPUT ! -d 127.0.0.1/32 -j PROXY
                iptables -t nat -S OUTPUT; iptables -t nat -S PROXY""");
        assertThat(run.log("rules")).isEqualTo("""
                -P OUTPUT ACCEPT
                -A OUTPUT ! -d 127.0.0.1/32 -j PROXY
                -N PROXY
                -A PROXY -m owner --uid-owner 1337 -j RETURN
                -A PROXY -p tcp -j REDIRECT --to-ports 15001
                """);
        assertThat(run.log("app")).isEqualTo("proxied\ncode 0\n");
    }

    @Test
    void aTableTellsWhatARuleIsNotAbout() {
        PodRun run = run("securityContext: {privileged: true}",
                "iptables -t nat -A OUTPUT -p tcp ! -d 127.0.0.1 ! --dport 53 -m owner ! --uid-owner 1337 -j REDIRECT "
                        + "--to-ports 15001\niptables -t nat -L OUTPUT | tail -1");
        assertThat(run.log("rules")).isEqualTo(
                "REDIRECT   tcp  --  anywhere             !127.0.0.1           tcp dpt:!53 ! owner UID match 1337 "
                        + "redir ports 15001\n");
    }

    @Test
    void aWholeTableIsRestoredOrNothingOfIt() {
        PodRun run = run("securityContext: {capabilities: {add: [NET_ADMIN]}}", """
                iptables -t nat -A OUTPUT -j ACCEPT
                iptables-restore <<END
                # comments do not count
                *nat
                :OUTPUT ACCEPT [0:0]
                :PROXY - [0:0]
                -A PROXY -m owner --uid-owner 1337 -j RETURN
                [3:180] -A PROXY -p tcp -m owner ! --gid-owner 5 -j REDIRECT --to-ports 15001
                -A OUTPUT -j PROXY
                COMMIT
                END
                echo $?; iptables -t nat -S OUTPUT; iptables -t nat -S PROXY
                printf '*nat\\n-F OUTPUT\\n' | iptables-restore --noflush 2>&1; echo $?
                printf '*nat\\n\\n-A NONE -j ACCEPT\\nCOMMIT\\n' | iptables-restore -n 2>&1; echo $?
                iptables -t nat -S OUTPUT""");
        assertThat(run.log("rules")).isEqualTo("""
                0
                -P OUTPUT ACCEPT
                -A OUTPUT -j PROXY
                -N PROXY
                -A PROXY -m owner --uid-owner 1337 -j RETURN
                -A PROXY -p tcp -m owner ! --gid-owner 5 -j REDIRECT --to-ports 15001
                iptables-restore: line 3 failed
                1
                iptables-restore: line 3 failed
                1
                -P OUTPUT ACCEPT
                -A OUTPUT -j PROXY
                """);
        assertThat(run.log("app")).isEqualTo("proxied\ncode 0\n");
    }

    @Test
    void aRuleMayBeAboutOneInterface() {
        String redirect = "iptables -t nat -A OUTPUT %s -p tcp --dport 80 -j REDIRECT --to-ports 15001; "
                + "iptables -t nat -S OUTPUT | tail -1";
        String root = "securityContext: {capabilities: {add: [NET_ADMIN]}}";
        PodRun out = run(root, redirect.formatted("! -o lo"));
        assertThat(out.log("rules")).isEqualTo(
                "-A OUTPUT ! -o lo -p tcp -m tcp --dport 80 -j REDIRECT --to-ports 15001\n");
        assertThat(out.log("app")).isEqualTo("proxied\ncode 0\n");
        assertThat(run(root, redirect.formatted("-o lo")).log("app")).doesNotContain("proxied");
        assertThat(run(root, redirect.formatted("-o eth+")).log("app")).contains("proxied");
        Predicate<String> late = message -> message.endsWith("i/o timeout");
        String input = "iptables -A INPUT %s -p tcp --dport 15001 -j DROP";
        assertThat(run(root, input.formatted("-i eth0")).events("Unhealthy")).anyMatch(late);
        assertThat(run(root, input.formatted("-i lo")).events("Unhealthy")).noneMatch(late);
    }

    @Test
    void theGroupOfAProcessCounts() {
        String rule = "iptables -t nat -A OUTPUT -p tcp -m owner --gid-owner %d -j REDIRECT --to-ports 15001";
        String root = "securityContext: {capabilities: {add: [NET_ADMIN]}}";
        assertThat(run(root, rule.formatted(0)).log("app")).isEqualTo("proxied\ncode 0\n");
        assertThat(run(root, rule.formatted(7)).log("app")).doesNotContain("proxied");
    }

    @Test
    void whatIsDroppedOnItsWayInLetsTheTimeRunOut() {
        PodRun run = run("securityContext: {privileged: true}",
                "iptables -A INPUT -p tcp --dport 15000:15010 -j DROP\niptables -A INPUT -j NOWHERE\ntrue");
        assertThat(run.log("rules")).startsWith("iptables v1.8.10 (nf_tables): Chain 'NOWHERE' does not exist\n");
        assertThat(run.events("Unhealthy")).isNotEmpty().allMatch(
                "Readiness probe failed: dial tcp 10.244.0.6:15001: i/o timeout"::equals);
    }

    @Test
    void lowPortsAreOpenToAllUsersUnlessTheSysctlSaysOtherwise() {
        String listen = "timeout 1 nc -l -p 80\necho $?";
        String user = "securityContext: {runAsUser: 1000}";
        String strict = "securityContext: {runAsUser: 1000, sysctls: "
                + "[{name: net.ipv4.ip_unprivileged_port_start, value: \"1024\"}]}";
        assertThat(PodRun.script(user, "", listen).log("c")).doesNotContain("denied");
        assertThat(PodRun.script(strict, "", listen).log("c")).contains("Permission denied");
    }
}
