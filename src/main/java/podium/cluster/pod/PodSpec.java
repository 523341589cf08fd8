package podium.cluster.pod;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import podium.cluster.LocalObjectReference;
import podium.cluster.Quantity;

/** What a Pod should be. */
public record PodSpec(
        List<Volume> volumes,
        List<Container> initContainers,
        List<Container> containers,
        List<Container> ephemeralContainers,
        Optional<RestartPolicy> restartPolicy,
        Optional<Long> terminationGracePeriodSeconds,
        Optional<Long> activeDeadlineSeconds,
        String dnsPolicy,
        Map<String, String> nodeSelector,
        String serviceAccountName,
        String serviceAccount,
        Optional<Boolean> automountServiceAccountToken,
        String nodeName,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean hostNetwork,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean hostPID,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean hostIPC,
        Optional<Boolean> shareProcessNamespace,
        Optional<PodSecurityContext> securityContext,
        List<LocalObjectReference> imagePullSecrets,
        String hostname,
        String subdomain,
        List<Toleration> tolerations,
        List<HostAlias> hostAliases,
        String priorityClassName,
        Optional<Integer> priority,
        String preemptionPolicy,
        List<PodReadinessGate> readinessGates,
        Optional<Boolean> enableServiceLinks,
        String schedulerName,
        Optional<ResourceRequirements> resources,
        Map<String, Quantity> overhead,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> other) {

    /** The same spec on a node. */
    public PodSpec withNodeName(String nodeName) {
        return new PodSpec(volumes, initContainers, containers, ephemeralContainers, restartPolicy,
                terminationGracePeriodSeconds,
                activeDeadlineSeconds, dnsPolicy, nodeSelector, serviceAccountName, serviceAccount,
                automountServiceAccountToken, nodeName, hostNetwork, hostPID, hostIPC, shareProcessNamespace,
                securityContext, imagePullSecrets, hostname, subdomain, tolerations, hostAliases, priorityClassName,
                priority, preemptionPolicy, readinessGates, enableServiceLinks, schedulerName, resources, overhead,
                other);
    }

    /** The same spec with other main containers. */
    public PodSpec withContainers(List<Container> containers) {
        return new PodSpec(volumes, initContainers, containers, ephemeralContainers, restartPolicy,
                terminationGracePeriodSeconds,
                activeDeadlineSeconds, dnsPolicy, nodeSelector, serviceAccountName, serviceAccount,
                automountServiceAccountToken, nodeName, hostNetwork, hostPID, hostIPC, shareProcessNamespace,
                securityContext, imagePullSecrets, hostname, subdomain, tolerations, hostAliases, priorityClassName,
                priority, preemptionPolicy, readinessGates, enableServiceLinks, schedulerName, resources, overhead,
                other);
    }

    /** The same spec with other containers that were added to the running Pod. */
    public PodSpec withEphemeralContainers(List<Container> ephemeralContainers) {
        return new PodSpec(volumes, initContainers, containers, ephemeralContainers, restartPolicy,
                terminationGracePeriodSeconds, activeDeadlineSeconds, dnsPolicy, nodeSelector, serviceAccountName,
                serviceAccount, automountServiceAccountToken, nodeName, hostNetwork, hostPID, hostIPC,
                shareProcessNamespace, securityContext, imagePullSecrets, hostname, subdomain, tolerations,
                hostAliases, priorityClassName, priority, preemptionPolicy, readinessGates, enableServiceLinks,
                schedulerName, resources, overhead, other);
    }

    /** The same spec with other init containers. */
    public PodSpec withInitContainers(List<Container> initContainers) {
        return new PodSpec(volumes, initContainers, containers, ephemeralContainers, restartPolicy,
                terminationGracePeriodSeconds,
                activeDeadlineSeconds, dnsPolicy, nodeSelector, serviceAccountName, serviceAccount,
                automountServiceAccountToken, nodeName, hostNetwork, hostPID, hostIPC, shareProcessNamespace,
                securityContext, imagePullSecrets, hostname, subdomain, tolerations, hostAliases, priorityClassName,
                priority, preemptionPolicy, readinessGates, enableServiceLinks, schedulerName, resources, overhead,
                other);
    }

    /** The same spec with another host name. */
    public PodSpec withHostname(String hostname) {
        return new PodSpec(volumes, initContainers, containers, ephemeralContainers, restartPolicy,
                terminationGracePeriodSeconds,
                activeDeadlineSeconds, dnsPolicy, nodeSelector, serviceAccountName, serviceAccount,
                automountServiceAccountToken, nodeName, hostNetwork, hostPID, hostIPC, shareProcessNamespace,
                securityContext, imagePullSecrets, hostname, subdomain, tolerations, hostAliases,
                priorityClassName, priority, preemptionPolicy, readinessGates, enableServiceLinks, schedulerName,
                resources, overhead, other);
    }

    /** The same spec in another subdomain. */
    public PodSpec withSubdomain(String subdomain) {
        return new PodSpec(volumes, initContainers, containers, ephemeralContainers, restartPolicy,
                terminationGracePeriodSeconds,
                activeDeadlineSeconds, dnsPolicy, nodeSelector, serviceAccountName, serviceAccount,
                automountServiceAccountToken, nodeName, hostNetwork, hostPID, hostIPC, shareProcessNamespace,
                securityContext, imagePullSecrets, hostname, subdomain, tolerations, hostAliases,
                priorityClassName, priority, preemptionPolicy, readinessGates, enableServiceLinks, schedulerName,
                resources, overhead, other);
    }

    /** The same spec with other tolerations. */
    public PodSpec withTolerations(List<Toleration> tolerations) {
        return new PodSpec(volumes, initContainers, containers, ephemeralContainers, restartPolicy,
                terminationGracePeriodSeconds,
                activeDeadlineSeconds, dnsPolicy, nodeSelector, serviceAccountName, serviceAccount,
                automountServiceAccountToken, nodeName, hostNetwork, hostPID, hostIPC, shareProcessNamespace,
                securityContext, imagePullSecrets, hostname, subdomain, tolerations, hostAliases,
                priorityClassName, priority, preemptionPolicy, readinessGates, enableServiceLinks, schedulerName,
                resources, overhead, other);
    }

    /** The same spec with other volumes. */
    public PodSpec withVolumes(List<Volume> volumes) {
        return new PodSpec(volumes, initContainers, containers, ephemeralContainers, restartPolicy,
                terminationGracePeriodSeconds,
                activeDeadlineSeconds, dnsPolicy, nodeSelector, serviceAccountName, serviceAccount,
                automountServiceAccountToken, nodeName, hostNetwork, hostPID, hostIPC, shareProcessNamespace,
                securityContext, imagePullSecrets, hostname, subdomain, tolerations, hostAliases,
                priorityClassName, priority, preemptionPolicy, readinessGates, enableServiceLinks, schedulerName,
                resources, overhead, other);
    }

    /** The same spec with another priority and what it does to others. */
    public PodSpec withPriority(Optional<Integer> priority, String preemptionPolicy) {
        return new PodSpec(volumes, initContainers, containers, ephemeralContainers, restartPolicy,
                terminationGracePeriodSeconds,
                activeDeadlineSeconds, dnsPolicy, nodeSelector, serviceAccountName, serviceAccount,
                automountServiceAccountToken, nodeName, hostNetwork, hostPID, hostIPC, shareProcessNamespace,
                securityContext, imagePullSecrets, hostname, subdomain, tolerations, hostAliases,
                priorityClassName, priority, preemptionPolicy, readinessGates, enableServiceLinks, schedulerName,
                resources, overhead, other);
    }

    /** The same spec with other values of the fields that have no component here. */
    public PodSpec withOther(Map<String, JsonNode> other) {
        return new PodSpec(volumes, initContainers, containers, ephemeralContainers, restartPolicy,
                terminationGracePeriodSeconds,
                activeDeadlineSeconds, dnsPolicy, nodeSelector, serviceAccountName, serviceAccount,
                automountServiceAccountToken, nodeName, hostNetwork, hostPID, hostIPC, shareProcessNamespace,
                securityContext, imagePullSecrets, hostname, subdomain, tolerations, hostAliases,
                priorityClassName, priority, preemptionPolicy, readinessGates, enableServiceLinks, schedulerName,
                resources, overhead, other);
    }

    /** The same spec that tells its containers of Services, or does not. */
    public PodSpec withEnableServiceLinks(Optional<Boolean> enableServiceLinks) {
        return new PodSpec(volumes, initContainers, containers, ephemeralContainers, restartPolicy,
                terminationGracePeriodSeconds,
                activeDeadlineSeconds, dnsPolicy, nodeSelector, serviceAccountName, serviceAccount,
                automountServiceAccountToken, nodeName, hostNetwork, hostPID, hostIPC, shareProcessNamespace,
                securityContext, imagePullSecrets, hostname, subdomain, tolerations, hostAliases, priorityClassName,
                priority, preemptionPolicy, readinessGates, enableServiceLinks, schedulerName, resources, overhead,
                other);
    }
}
