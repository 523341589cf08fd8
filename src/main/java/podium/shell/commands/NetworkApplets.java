package podium.shell.commands;

import java.util.Map;

/** Commands about the network. */
final class NetworkApplets {
    private NetworkApplets() {
    }

    static void register(Map<String, Applet> all) {
        all.put("nslookup", new Nslookup());
        all.put("nslookup-1.28", new OldNslookup());
        all.put("httpd", new Httpd());
        all.put("wget", new Wget());
        all.put("nc", new Nc());
        all.put("ping", new Ping());
        all.put("ip", new Ip());
        all.put("ifconfig", new Ifconfig());
        all.put("route", new Route());
        all.put("netstat", new Netstat());
        all.put("telnet", new Telnet());
        all.put("traceroute", new Traceroute());
        all.put("arp", new Arp());
        all.put("ipcalc", new Ipcalc());
    }
}
