package podium.simulation.control;

/** All controllers of a cluster. */
public final class Controllers {
    private Controllers() {
    }

    /** Lets them begin to watch. */
    public static void begin(ControlContext context) {
        new DeploymentLoop(context).begin();
        new ReplicaSetLoop(context).begin();
        new StatefulSetLoop(context).begin();
        new DaemonSetLoop(context).begin();
        new JobLoop(context).begin();
        new JobTtlLoop(context).begin();
        new CronJobLoop(context).begin();
        new EphemeralClaimLoop(context).begin();
        new QuotaLoop(context).begin();
        new NamespaceLoop(context).begin();
        new EndpointSliceLoop(context).begin();
        new GarbageCollector(context).begin();
    }
}
