package podium.simulation.node;

import podium.cluster.pod.HostAlias;
import podium.cluster.pod.Pod;

/** Files that the kubelet and the runtime put into every container. Rule: controllers.md §7.5. */
final class EtcFiles {
    private EtcFiles() {
    }

    static String hosts(Pod pod, String hostname, String address) {
        if (pod.spec().hostNetwork())
            return "# Kubernetes-managed hosts file (host network).\n127.0.0.1\tlocalhost\n" + address + "\t" + hostname
                    + "\n" + aliases(pod);
        String subdomain = pod.spec().subdomain();
        String full = subdomain.isEmpty()
                ? ""
                : hostname + "." + subdomain + "." + pod.metadata().namespace() + ".svc.cluster.local\t";
        StringBuilder out = new StringBuilder("""
                # Kubernetes-managed hosts file.
                127.0.0.1\tlocalhost
                ::1\tlocalhost ip6-localhost ip6-loopback
                fe00::0\tip6-localnet
                fe00::0\tip6-mcastprefix
                fe00::1\tip6-allnodes
                fe00::2\tip6-allrouters
                """);
        out.append(address).append('\t').append(full).append(hostname).append('\n');
        return out.append(aliases(pod)).toString();
    }

    private static String aliases(Pod pod) {
        if (pod.spec().hostAliases().isEmpty()) return "";
        StringBuilder out = new StringBuilder("\n# Entries added by HostAliases.\n");
        for (HostAlias alias : pod.spec().hostAliases()) {
            out.append(alias.ip()).append('\t').append(String.join("\t", alias.hostnames())).append('\n');
        }
        return out.toString();
    }
}
