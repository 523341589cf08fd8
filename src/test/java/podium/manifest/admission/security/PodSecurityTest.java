package podium.manifest.admission.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import podium.cluster.ApiJson;
import podium.cluster.pod.PodSpec;

/** What each level refuses, one mutation of a good Pod at a time. */
class PodSecurityTest {
    private static final String GOOD = "securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]},"
            + " runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}";

    private static PodSpec spec(String pod, String... containers) {
        StringBuilder yaml = new StringBuilder("{containers: [");
        for (int i = 0; i < containers.length; i++) {
            yaml.append(i > 0 ? ", " : "").append("{name: ").append((char) ('a' + i)).append(", image: x");
            yaml.append(containers[i].isEmpty() ? "" : ", " + containers[i]).append('}');
        }
        yaml.append(']').append(pod.isEmpty() ? "" : ", " + pod).append('}');
        try {
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml.toString());
            return ApiJson.mapper().treeToValue(ApiJson.mapper().valueToTree(tree), PodSpec.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(yaml.toString(), e);
        }
    }

    private static String refusal(String level, PodSpec spec) {
        return PodSecurity.refusal(NamespacePolicy.of(Map.of("pod-security.kubernetes.io/enforce", level)), spec).map(
                r -> r.replace("violates PodSecurity \"" + level + ":latest\": ", "")).orElse("");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                | securityContext: {capabilities: {add: [SYS_TIME, CHOWN]}} | non-default capabilities (container "a" must not include "SYS_TIME" in securityContext.capabilities.add)
            hostPID: true, hostNetwork: true | '' | host namespaces (hostNetwork=true, hostPID=true)
            'volumes: [{name: v, hostPath: {path: /}}, {name: w, hostPath: {path: /}}]' | '' | hostPath volumes (volumes "v", "w")
            ''                | ports: [{containerPort: 1, hostPort: 90}, {containerPort: 2, hostPort: 1000}] | hostPort (container "a" uses hostPorts 1000, 90)
            ''                | livenessProbe: {httpGet: {port: 1, host: h}} | probe or lifecycle host (container "a" uses probe or lifecycle host "h")
            ''                | securityContext: {privileged: true} | privileged (container "a" must not set securityContext.privileged=true)
            ''                | securityContext: {procMount: Unmasked} | procMount (container "a" must not set securityContext.procMount to "Unmasked")
            'securityContext: {seLinuxOptions: {type: t, user: u}}' | '' | seLinuxOptions (pod set forbidden securityContext.seLinuxOptions: type "t"; user may not be set)
            'securityContext: {seccompProfile: {type: Unconfined}}' | '' | seccompProfile (pod must not set securityContext.seccompProfile.type to "Unconfined")
            'securityContext: {sysctls: [{name: kernel.sem, value: a}]}' | '' | forbidden sysctls (kernel.sem)
            'securityContext: {appArmorProfile: {type: Unconfined}}' | securityContext: {appArmorProfile: {type: Unconfined}} | forbidden AppArmor profile (pod and container "a" must not set AppArmor profile type to "Unconfined")
            ''                | securityContext: {runAsUser: 0} | ''
            """)
    void baseline(String pod, String container, String expected) {
        assertThat(refusal("baseline", spec(pod, container))).isEqualTo(expected);
        assertThat(refusal("privileged", spec(pod, container))).isEmpty();
    }

    @Test
    void aBarePodBreaksFourRulesOfRestricted() {
        assertThat(refusal("restricted", spec("", ""))).isEqualTo(
                "allowPrivilegeEscalation != false (container \"a\" must set securityContext.allowPrivilegeEscalation=false),"
                        + " unrestricted capabilities (container \"a\" must set securityContext.capabilities.drop=[\"ALL\"]),"
                        + " runAsNonRoot != true (pod or container \"a\" must set securityContext.runAsNonRoot=true),"
                        + " seccompProfile (pod or container \"a\" must set securityContext.seccompProfile.type to"
                        + " \"RuntimeDefault\" or \"Localhost\")");
        assertThat(refusal("restricted", spec("", GOOD))).isEmpty();
        assertThat(refusal("restricted", spec("", GOOD, "", ""))).contains("containers \"b\", \"c\" must set");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            'volumes: [{name: v, hostPath: {path: /}}]' | '' | restricted volume types (volume "v" uses restricted volume type "hostPath")
            'volumes: [{name: v, nfs: {server: s, path: /}}, {name: w, hostPath: {path: /}}]' | '' | restricted volume types (volumes "v", "w" use restricted volume types "hostPath", "nfs")
            'volumes: [{name: v, emptyDir: {}}, {name: w, csi: {driver: d}}]' | '' | ''
            'securityContext: {runAsUser: 0}' | '' | runAsUser=0 (pod must not set runAsUser=0)
            'securityContext: {runAsNonRoot: false}' | '' | runAsNonRoot != true (pod must not set securityContext.runAsNonRoot=false)
            'hostUsers: false, securityContext: {runAsUser: 0}' | '' | ''
            """)
    void restricted(String pod, String more, String expected) {
        assertThat(refusal("restricted", spec(pod, GOOD + more))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}={1}, warn={2}")
    @CsvSource({"enforce, restricted, '', restricted:latest, restricted:latest",
            "enforce, restricted, baseline, restricted:latest, baseline:latest",
            "warn, '', baseline, privileged:latest, baseline:latest",
            "enforce, nonsense, '', privileged:latest, privileged:latest"})
    void labels(String mode, String level, String warn, String enforced, String warned) {
        Map<String, String> labels = new java.util.TreeMap<>();
        if (!level.isEmpty()) labels.put("pod-security.kubernetes.io/" + mode, level);
        if (!warn.isEmpty()) labels.put("pod-security.kubernetes.io/warn", warn);
        NamespacePolicy policy = NamespacePolicy.of(labels);
        assertThat(policy.enforced()).hasToString(enforced);
        assertThat(policy.warned()).hasToString(warned);
    }

    @Test
    void aVersionIsTold() {
        NamespacePolicy policy = NamespacePolicy.of(Map.of("pod-security.kubernetes.io/warn", "baseline",
                "pod-security.kubernetes.io/warn-version", "v1.30"));
        assertThat(PodSecurity.warning(policy, spec("hostIPC: true", ""))).contains(
                "would violate PodSecurity \"baseline:v1.30\": host namespaces (hostIPC=true)");
        assertThat(PodSecurity.refusal(policy, spec("hostIPC: true", ""))).isEmpty();
    }
}
