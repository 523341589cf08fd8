package podium.simulation.node;

import podium.shell.machine.Machine;
import podium.simulation.RequestLog;
import podium.shell.net.NetworkNamespace;
import podium.simulation.TraceLog;
import podium.simulation.World;
import podium.simulation.api.ApiServer;
import podium.simulation.api.EventRecorder;
import podium.simulation.api.Uplink;
import podium.simulation.network.ServiceNetwork;
import podium.simulation.time.Draws;
import podium.simulation.time.EventLoop;
import podium.simulation.time.Fibers;

/**
 * What the parts of a node share.
 *
 * @param events the kubelet's recorder
 * @param hostNetwork the network of the node itself
 * @param uplink the way to the API
 * @param load what its Pods hold of its disk
 */
public record NodeContext(World.Node node, World world, EventLoop clock, Fibers fibers, Draws draws, ApiServer api,
        TraceLog trace,
        EventRecorder events, Machine machine, ServiceNetwork network, RequestLog requests, ImageStore images,
        NodeStorage storage, Addresses addresses, NetworkNamespace hostNetwork, Uplink uplink,
        NodeLoad load) {
    /** The address of the node. */
    public String hostIp() {
        return hostNetwork.address();
    }

}
