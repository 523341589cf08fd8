package podium.kubelet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.pod.Container;
import podium.cluster.pod.PodSpec;

class RestartRuleTest {
    @ParameterizedTest
    @CsvSource({
            "Always,    '',        0, true", "Always,    '',        1, true", "OnFailure, '',        0, false",
            "OnFailure, '',        1, true", "Never,     '',        1, false", "Never,     Always,    0, true",
            "Never,     OnFailure, 1, true", "Always,    Never,     1, false", "Always,    OnFailure, 0, false"})
    void theContainersOwnPolicyCountsBeforeThePods(String pod, String own, int code, boolean expected) {
        String more = own.isEmpty() ? "" : ",\"restartPolicy\":\"" + own + "\"";
        PodSpec spec = PodCase.empty().policy(pod).main("c", more).spec();
        assertThat(RestartRule.mayRestart(spec, spec.containers().getFirst(), code)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"In, 42, 42, true", "In, 42, 1, false", "NotIn, 42, 1, true", "NotIn, 42, 42, false"})
    void aRuleThatMatchesRestartsWhateverThePolicy(String operator, int listed, int code, boolean expected) {
        PodSpec spec = PodCase.empty().main("c", rules(operator, listed, "Restart")).spec();
        assertThat(RestartRule.mayRestart(spec, spec.containers().getFirst(), code)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"RestartAllContainers, 7, true", "Restart, 7, false", "RestartAllContainers, 8, false"})
    void onlyItsOwnActionMakesAllStartOver(String action, int code, boolean expected) {
        Container container = PodCase.empty().main("c", rules("In", 7, action)).spec().containers().getFirst();
        assertThat(RestartRule.restartsAll(container, code)).isEqualTo(expected);
    }

    private static String rules(String operator, int code, String action) {
        return ",\"restartPolicy\":\"Never\",\"restartPolicyRules\":[{\"action\":\"" + action
                + "\",\"exitCodes\":{\"operator\":\""
                + operator + "\",\"values\":[" + code + "]}}]";
    }
}
