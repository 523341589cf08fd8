package podium.cluster.pod;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One container of a Pod, init or main. */
public record Container(
        String name,
        String image,
        List<String> command,
        List<String> args,
        String workingDir,
        List<ContainerPort> ports,
        List<EnvFromSource> envFrom,
        List<EnvVar> env,
        Optional<ResourceRequirements> resources,
        Optional<RestartPolicy> restartPolicy,
        List<ContainerRestartRule> restartPolicyRules,
        List<VolumeMount> volumeMounts,
        Optional<Probe> livenessProbe,
        Optional<Probe> readinessProbe,
        Optional<Probe> startupProbe,
        Optional<Lifecycle> lifecycle,
        String terminationMessagePath,
        String terminationMessagePolicy,
        String imagePullPolicy,
        Optional<SecurityContext> securityContext,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean stdin,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean stdinOnce,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean tty,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> other) {

    /** The same container with another image. */
    public Container withImage(String image) {
        return new Container(name, image, command, args, workingDir, ports, envFrom, env, resources, restartPolicy,
                restartPolicyRules, volumeMounts, livenessProbe, readinessProbe, startupProbe, lifecycle,
                terminationMessagePath, terminationMessagePolicy, imagePullPolicy, securityContext, stdin, stdinOnce,
                tty, other);
    }

    /** The same container with other variables. */
    public Container withEnv(List<EnvVar> env) {
        return new Container(name, image, command, args, workingDir, ports, envFrom, env, resources, restartPolicy,
                restartPolicyRules, volumeMounts, livenessProbe, readinessProbe, startupProbe, lifecycle,
                terminationMessagePath, terminationMessagePolicy, imagePullPolicy, securityContext, stdin,
                stdinOnce, tty, other);
    }

    /** The same container with other resources. */
    public Container withResources(Optional<ResourceRequirements> resources) {
        return new Container(name, image, command, args, workingDir, ports, envFrom, env, resources, restartPolicy,
                restartPolicyRules, volumeMounts, livenessProbe, readinessProbe, startupProbe, lifecycle,
                terminationMessagePath, terminationMessagePolicy, imagePullPolicy, securityContext, stdin,
                stdinOnce, tty, other);
    }

    /** The same container with another value of a field that has no component here. */
    public Container withOther(String field, JsonNode value) {
        SortedMap<String, JsonNode> all = new TreeMap<>(other);
        all.put(field, value);
        return new Container(name, image, command, args, workingDir, ports, envFrom, env, resources, restartPolicy,
                restartPolicyRules, volumeMounts, livenessProbe, readinessProbe, startupProbe, lifecycle,
                terminationMessagePath, terminationMessagePolicy, imagePullPolicy, securityContext, stdin,
                stdinOnce, tty, all);
    }
}
