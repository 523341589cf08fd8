package podium.kubectl.describe;

import podium.kubectl.resource.ResourceTypes;

/** Which text describes objects of which kind, for the kinds that are read from the tree. Rule: kubectl.md §5.7. */
final class TreeDescriptions {
    private TreeDescriptions() {
    }

    static void write(DescribeWriter out, Subject s) {
        String type = ResourceTypes.ofKind(s.object().apiVersion(), s.object().kind()).map(t -> t.qualified()).orElse(
                s.object().kind());
        switch (type) {
            case "namespaces" -> NamespaceDescription.write(out, s);
            case "resourcequotas" -> QuotaDescription.write(out, s);
            case "limitranges" -> LimitDescription.write(out, s);
            case "nodes" -> NodeDescription.write(out, s);
            case "serviceaccounts" -> AccountDescription.write(out, s);
            case "persistentvolumes" -> VolumeDescription.write(out, s);
            case "endpoints" -> EndpointsDescription.write(out, s);
            case "endpointslices.discovery.k8s.io" -> SliceDescription.write(out, s);
            case "replicationcontrollers" -> ControllerDescription.write(out, s);
            case "ingresses.networking.k8s.io" -> IngressDescription.write(out, s);
            case "ingressclasses.networking.k8s.io" -> NetworkDescriptions.ingressClass(out, s);
            case "servicecidrs.networking.k8s.io" -> NetworkDescriptions.serviceCidr(out, s);
            case "ipaddresses.networking.k8s.io" -> NetworkDescriptions.ipAddress(out, s);
            case "networkpolicies.networking.k8s.io" -> PolicyDescription.write(out, s);
            case "roles.rbac.authorization.k8s.io", "clusterroles.rbac.authorization.k8s.io" -> RoleDescription.role(
                    out, s);
            case "rolebindings.rbac.authorization.k8s.io",
                    "clusterrolebindings.rbac.authorization.k8s.io" ->
                RoleDescription.binding(out, s);
            case "storageclasses.storage.k8s.io" -> StorageDescriptions.storageClass(out, s);
            case "volumeattributesclasses.storage.k8s.io" -> StorageDescriptions.attributesClass(out, s);
            case "csinodes.storage.k8s.io" -> StorageDescriptions.driverNode(out, s);
            case "horizontalpodautoscalers.autoscaling" -> AutoscalerDescription.write(out, s);
            case "poddisruptionbudgets.policy" -> BudgetDescription.write(out, s);
            case "priorityclasses.scheduling.k8s.io" -> PriorityDescription.write(out, s);
            default -> GenericDescription.write(out, s);
        }
    }
}
