package podium.shell.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import podium.shell.machine.ShellCase;

/** Commands beside the recorded cases: what a real BusyBox printed for the same lines, and what only this machine has. */
class CheckedCommandsTest {
    static Stream<Arguments> cases() throws IOException {
        try (InputStream in = CheckedCommandsTest.class.getResourceAsStream("/shell/checked-commands.json")) {
            JsonNode all = new ObjectMapper().readTree(Objects.requireNonNull(in));
            return all.valueStream().map(one -> Arguments.of(one.get("script").asText(), one));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void printsWhatARealOnePrinted(String script, JsonNode real) {
        ShellCase.Result result = ShellCase.run(script);
        assertThat(result.faults()).isEmpty();
        assertThat(result.out()).isEqualTo(real.get("out").asText());
        assertThat(result.rc()).isEqualTo(real.get("rc").asInt());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', value = {
            "sleep 9 & sleep 0.1; pidof sleep; killall sleep; wait $! 2>/dev/null; echo $? => 3/143",
            "sleep 9 & sleep 0.1; pgrep sleep; pgrep -a sl; pkill -9 -x sleep; wait $!; echo $? => 3/3 sleep 9/137",
            "killall nosuch 2>&1; echo $? => killall: nosuch: no process killed/1",
            "usleep 1500000; date +%S => 01",
            "mkdir -p /tmp/j/bin; cp /bin/busybox /tmp/j/bin; ln -s busybox /tmp/j/bin/ls; chroot /tmp/j ls / => bin",
            "printf 'a b\\nb a\\n' | tsort 2>&1; echo $? => tsort: cycle at a/a/b/1",
            "printf '2s/b/B/\\n,p\\nQ\\n' > /tmp/c; printf 'a\\nb\\n' > /tmp/f; ed -s /tmp/f < /tmp/c => a/B",
            "ip addr | head -1 => 1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue qlen 1000",
            "ping -c 2 127.0.0.1 | sed 's/time=.*//;/round/d' => PING 127.0.0.1 (127.0.0.1): 56 data bytes/64 bytes from 127.0.0.1: seq=0 ttl=64 /64 bytes from 127.0.0.1: seq=1 ttl=64 //--- 127.0.0.1 ping statistics ---/2 packets transmitted, 2 packets received, 0% packet loss",
            "httpd -p 8080 -h /tmp; netstat -tln | tail -1 | tr -s ' ' | cut -d' ' -f1,4,6 => tcp 0.0.0.0:8080 LISTEN",
            "vi x 2>&1; dmesg 2>&1; stty 2>&1 => vi: can't tcgetattr for stdin: Not a tty/dmesg: klogctl: Operation not permitted/stty: standard input: Not a tty",
            "busybox nosuch 2>&1; echo $?; busybox | head -1; busybox --list | grep -c '^sh$' => nosuch: applet not found/127/BusyBox v1.37.0 () multi-call binary./1",
            "tail -F /tmp/l 2>&1 & sleep 3; echo 1 >> /tmp/l; sleep 2; mv /tmp/l /tmp/m; echo 2 > /tmp/l; sleep 2; kill $! => tail: can't open '/tmp/l': No such file or directory/tail: /tmp/l has appeared; following end of new file/1/tail: /tmp/l has been replaced; following end of new file/2",
            "find . -bogus 2>&1 | sed -n '1p;4p' => find: unrecognized: -bogus/Usage: find [-HL] [PATH]... [OPTIONS] [ACTIONS]",
            "mkfifo /tmp/p; exec 3<>/tmp/p; trap 'echo got' TERM; (sleep 2; kill $$) & read x <&3; echo $? => got/1",
            "mkfifo /tmp/p; exec 3<>/tmp/p; trap n=1 TERM; (sleep 2; kill $$) & until [ $n ]; do read -t 9 x <&3; done; date +%S => 02",
            "mkfifo /tmp/p; exec 3<>/tmp/p; (sleep 1; echo a b >&3) & read x y <&3; echo $y; read -t 2 x <&3; echo $?; date +%S => b/1/03",
            "mkdir -p d/.git/x d/e.git; touch d/.git/x/f d/e.git/g d/h; tar -c --exclude .git d | tar -t => d//d/e.git//d/e.git/g/d/h",
            "mkdir -p d/c; touch d/f d/c/f d/fg; tar -c --exclude=f d | tar -t; tar -c --exclude='c/*' d | tar -t => d//d/c//d/fg/d//d/c//d/f/d/fg",
            "cd /tmp; adduser -D -u 7 u; : > a; chmod 4755 a; su u -c 'cp -p a b; echo $?; stat -c \"%u %a\" b' 2>&1 => cp: can't preserve ownership of 'b': Operation not permitted/0/7 755",
            "cd /tmp; : > a; install -o 5 -g 6 a b; stat -c '%u %g %a' b; install -d -o 7 d; stat -c %u d => 5 6 755/7",
            "cd /tmp; : > a; install -o none a b 2>&1; echo $?; install -g none a b 2>&1; echo $? => install: unknown user none/1/install: unknown group none/1",
            "(echo inner > /proc/$$/fd/1) | sed s/^/piped/; echo outer => inner/outer",
            "sleep 9 & (echo x > /proc/$!/fd/9) 2> /dev/null; echo $?; kill $! => 1",
            "adduser -D -u 7 u; su u -c \"echo no > /proc/$$/fd/1\" 2>&1 | sed 's/.*: //' => Permission denied",
            "adduser -D -u 7 u; su u -c 'id -u; echo x > /dev/null; touch /root/x' 2>&1 => 7/touch: /root/x: Permission denied"})
    void andTheRest(String script, String expected) {
        ShellCase.Result result = ShellCase.run(script);
        assertThat(result.faults()).isEmpty();
        assertThat(result.out().replace("\n", "/").replaceFirst("/$", "")).isEqualTo(expected);
    }

    /** Every command tells its usage, and none of them has a defect when it is called so or without anything. */
    @Test
    void everyCommandTellsItsUsage() {
        for (String name : Applets.names()) {
            ShellCase.Result result = ShellCase.run("timeout 3 " + name + " --help 2>&1 < /dev/null | head -n 5");
            assertThat(result.faults()).as(name).isEmpty();
            ShellCase.Result bare = ShellCase.run("timeout 3 " + name + " < /dev/null 2>&1 | head -n 3");
            assertThat(bare.faults()).as(name).isEmpty();
        }
        List<String> silent = List.of("[", "[[", "test", "true", "false", "echo", "logname");
        assertThat(Applets.names()).filteredOn(
                name -> !silent.contains(name) && UsageTexts.of(name).endsWith("[OPTION]... [ARG]...")).isEmpty();
    }
}
