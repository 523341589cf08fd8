package podium.control.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.ObjectMeta;
import podium.cluster.pod.Container;
import podium.cluster.pod.EnvVar;
import podium.cluster.pod.EnvVarSource;
import podium.cluster.pod.ObjectFieldSelector;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodSpec;
import podium.cluster.workload.Job;
import podium.control.pod.PodTemplates;

/** Makes the Pods of a Job. Rule: controllers.md §4, Pods. */
final class JobPods {
    private static final int MAX_PREFIX = 58;
    private static final String VARIABLE = "JOB_COMPLETION_INDEX";

    private JobPods() {
    }

    static Pod plain(Job job) {
        Pod pod = PodTemplates.pod(job, job.spec().template());
        List<String> finalizers = new ArrayList<>(pod.metadata().finalizers());
        finalizers.add(JobFacts.TRACKING);
        return pod.withMetadata(pod.metadata().withFinalizers(finalizers));
    }

    static Pod indexed(Job job, int index) {
        Pod pod = plain(job);
        String end = "-" + index + "-";
        String name = job.metadata().name();
        String value = Integer.toString(index);
        ObjectMeta meta = pod.metadata().withGenerateName(
                name.substring(0, Math.min(name.length(), MAX_PREFIX - end.length())) + end).withAnnotations(
                        PodTemplates.with(pod.metadata().annotations(), Indexes.KEY, value)).withLabels(
                                PodTemplates.with(pod.metadata().labels(), Indexes.KEY, value));
        PodSpec spec = pod.spec().withHostname(name + "-" + index).withContainers(
                told(pod.spec().containers())).withInitContainers(told(pod.spec().initContainers()));
        return pod.withMetadata(meta).withSpec(spec);
    }

    private static List<Container> told(List<Container> containers) {
        return containers.stream().map(JobPods::told).toList();
    }

    private static Container told(Container container) {
        if (container.env().stream().anyMatch(e -> e.name().equals(VARIABLE))) return container;
        List<EnvVar> env = new ArrayList<>(container.env());
        ObjectFieldSelector field = new ObjectFieldSelector("v1", "metadata.labels['" + Indexes.KEY + "']");
        env.add(new EnvVar(VARIABLE, "",
                Optional.of(new EnvVarSource(Optional.of(field), Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.empty()))));
        return container.withEnv(env);
    }
}
