package podium.simulation.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            deployment/web --replicas=3       | [deployment/web] | {replicas=3}
            --replicas 3 deployment web       | [deployment, web] | {replicas=3}
            pods -l app=web a=b --overwrite   | [pods, a=b]      | {selector=app=web, overwrite=true}
            pods -lapp=web a-                 | [pods, a-]       | {selector=app=web}
            node n --force --grace-period=5   | [node, n]        | {force=true, grace-period=5}
            """)
    void flagsMayStandAnywhere(String line, String words, String flags) {
        CommandLine parsed = CommandLine.parse(List.of(line.split(" ", -1)));
        assertThat(parsed.words()).hasToString(words);
        assertThat(parsed.flags()).hasToString(flags);
    }
}
