package podium.shell.programs;

import java.util.Optional;
import podium.shell.kernel.Program;
import podium.shell.kernel.ProgramTable;
import podium.shell.programs.curl.Curl;
import podium.shell.programs.database.Mysql;
import podium.shell.programs.database.MysqlClient;
import podium.shell.programs.database.Postgres;
import podium.shell.programs.database.PostgresClient;
import podium.shell.programs.git.Git;
import podium.shell.programs.nginx.Nginx;
import podium.shell.programs.redis.RedisCli;
import podium.shell.programs.redis.RedisServer;

/** All programs that executable files of images may name. */
public final class StandardPrograms implements ProgramTable {
    private static final String SERVER = "server ";
    private static final String RUNTIME = "runtime ";

    @Override
    public Optional<Program> find(String name) {
        if (name.startsWith(SERVER))
            return Optional.of(new ProfiledServer(ServerProfile.parse(name.substring(SERVER.length()))));
        if (name.startsWith(RUNTIME)) return Optional.of(runtime(name.substring(RUNTIME.length())));
        return switch (name) {
            case "busybox" -> Optional.of(new BusyBox("1.37.0"));
            case "busybox 1.28" -> Optional.of(new BusyBox("1.28.4"));
            case "nginx" -> Optional.of(new Nginx());
            case "python" -> Optional.of(new Python());
            case "app" -> Optional.of(new App());
            case "curl" -> Optional.of(new Curl());
            case "git" -> Optional.of(new Git());
            case "redis-server" -> Optional.of(new RedisServer());
            case "redis-cli" -> Optional.of(new RedisCli());
            case "postgres" -> Optional.of(new Postgres());
            case "postgres-client" -> Optional.of(new PostgresClient());
            case "mysqld" -> Optional.of(new Mysql());
            case "mysql-client" -> Optional.of(new MysqlClient());
            case "kubectl" -> Optional.of(new KubectlClient());
            case "gnu-timeout" -> Optional.of(new GnuTool("timeout-gnu"));
            case "package-tool" -> Optional.of(new PackageTool());
            case "agnhost" -> Optional.of(new HealthServer());
            case "iptables" -> Optional.of(new Iptables());
            case "iptables-restore" -> Optional.of(new IptablesRestore());
            case "iptables-save" -> Optional.of(new IptablesSave());
            default -> Optional.empty();
        };
    }

    /** A name, then the version it prints. */
    private static Program runtime(String text) {
        int space = text.indexOf(' ');
        return new RuntimeVersion(space < 0 ? text : text.substring(0, space), text.substring(space + 1));
    }
}
