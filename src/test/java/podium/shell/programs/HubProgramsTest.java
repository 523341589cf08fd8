package podium.shell.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.shell.fs.Tree;
import podium.shell.fs.Trees;
import podium.shell.machine.Mount;
import podium.shell.machine.Signal;

/** What the programs of common images print, need and do when they are asked to end. */
class HubProgramsTest {
    private final HubMachine machine = new HubMachine();

    @AfterEach
    void close() {
        machine.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "curl -sS localhost:81; echo $?                 | curl: (7) Failed to connect to localhost port 81 after 0 ms: Could not connect to server/7",
            "curl -sS http://nope; echo $?                  | curl: (6) Could not resolve host: nope/6",
            "curl -sSf files.test/x -o f; echo $?           | curl: (22) The requested URL returned error: 404/22",
            "curl -s files.test/site.git/tree               | index.html/css/main.css",
            "curl -so f -w '%{http_code} %{size_download}' files.test/site.git/tree | 200 24",
            "curl -sS --connect-timeout 3 192.0.2.9; echo $? | curl: (28) Connection timed out after 3000 milliseconds/28",
            "curl -sS -m 2 files.test:80/site.git/raw/index.html | <h1>hello</h1>",
            "curl --nonsense x; echo $?                     | curl: option --nonsense: is unknown/curl: try 'curl --help' or 'curl --manual' for more information/2",
            "curl -sS https://files.test; echo $?           | curl: (7) Failed to connect to files.test port 443 after 0 ms: Could not connect to server/7"})
    void curlSaysWhatWentWrong(String script, String expected) {
        assertThat(machine.run("curlimages/curl", "cd /tmp; " + script).replace("\n", "/").replaceFirst("/$",
                "")).isEqualTo(
                        expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--retry 3 localhost:81                                                            | 0",
            "--retry 3 --retry-connrefused localhost:81                                        | 7",
            "--retry 3 --retry-connrefused --retry-delay 2 localhost:81                        | 6",
            "--retry 90 --retry-connrefused --retry-delay 1 --retry-max-time 5 localhost:81    | 5",
            "--retry 90 --retry-connrefused --retry-max-time 5 localhost:81                    | 7",
            "--retry 2 --retry-delay 1 http://nope                                             | 2",
            "--retry 2 --retry-delay 1 -f files.test/x                                         | 0",
            "--retry 2 --retry-delay 1 --retry-all-errors files.test/x -o f                    | 0",
            "--retry 2 --retry-delay 1 --retry-all-errors -f files.test/x                      | 2"})
    void curlTriesAgainAfterPauses(String options, long seconds) {
        String text = machine.run("curlimages/curl", "cd /tmp; date +%s; curl -s " + options + "; date +%s");
        List<Long> times = text.lines().map(Long::parseLong).toList();
        assertThat(times.get(1) - times.get(0)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "bash -c '(exec 3<>/dev/tcp/files.test/80); echo $?'   | 0",
            "bash -c '</dev/tcp/files.test/81; echo $?'            | bash: connect: Connection refused/bash: /dev/tcp/files.test/81: Connection refused/1",
            "bash -c '</dev/tcp/nope/80; echo $?'                  | bash: nope: Name or service not known/bash: /dev/tcp/nope/80: Invalid argument/1",
            "bash -c 'echo >/dev/tcp/files.test/80 && echo sent'   | sent",
            "sh -c ': 2>&1 </dev/tcp/files.test/80'; echo $?       | sh: can't open /dev/tcp/files.test/80: no such file/1"})
    void bashAloneOpensConnectionsAsFiles(String script, String expected) {
        assertThat(machine.run("debian:12", script).replace("\n", "/").replaceFirst("/$", "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "timeout 2 sleep 9                                   | 124 | 2",
            "timeout 9 sh -c 'sleep 1; exit 5'                   | 5   | 1",
            "timeout --signal=KILL 2 sleep 9                     | 137 | 2",
            "timeout -k 1 2 sh -c \"trap '' TERM; sleep 9 & wait\" | 137 | 3",
            "timeout --preserve-status 2 sleep 9                 | 143 | 2",
            "timeout 0 sleep 3                                   | 0   | 3",
            "x=$(timeout 2 sh -c 'sleep 9; echo no')             | 124 | 2",
            "timeout 2 nonsense 2>&1                             | 127 | 0",
            "timeout x true                                      | 125 | 0"})
    void theGnuTimeoutWaitsForItsChild(String command, int code, long seconds) {
        String text = machine.run("debian:12", "date +%s; " + command + " >/dev/null 2>&1; echo $?; date +%s");
        List<Long> numbers = text.lines().map(Long::parseLong).toList();
        assertThat(numbers.get(1)).isEqualTo(code);
        assertThat(numbers.get(2) - numbers.get(0)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "curl -sfS --retry 2 --retry-all-errors files.test/x   | 3",
            "curl -sf --retry 2 --retry-delay 4 --retry-all-errors files.test/x | 8",
            "curl -sf --retry 2 files.test/x                       | 0",
            "curl -s -o f --retry 2 --retry-all-errors files.test/x | 0"})
    void curlTriesAgainWhatFailMakesAnError(String command, long seconds) {
        String text = machine.run("curlimages/curl", "cd /tmp; date +%s; " + command + " 2>f; date +%s");
        List<Long> times = text.lines().map(Long::parseLong).toList();
        assertThat(times.get(1) - times.get(0)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "timeout 3 sleep 9                                  | 3 124",
            "timeout 3 sleep 1                                  | 1 0",
            "timeout 3 sh -c 'exit 7'                           | 0 7",
            "timeout -s KILL 2 sleep 9                          | 2 137",
            "timeout -k 2 3 sh -c 'trap : TERM; while :; do sleep 1; done' | 5 137",
            "timeout --preserve-status -s INT 2 sleep 9         | 2 130",
            "timeout 0 sleep 4                                  | 4 0",
            "timeout 5 nosuch                                   | 0 127",
            "timeout x sleep 1                                  | 0 125",
            "timeout --signal=NO 1 sleep 1                      | 0 125"})
    void timeoutOfDebianStays(String command, String expected) {
        String text = machine.run("debian:12", "a=$(date +%s); " + command + "; c=$?; echo $(($(date +%s) - a)) $c");
        assertThat(text.lines().toList().getLast()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"redis:7 | 124", "redis:7-alpine | "})
    void onlyTimeoutOfDebianCanStopWhatAContainerStarts(String image, Integer code) {
        HubMachine.Started started = machine.start(image, List.of("timeout", "3", "sh", "-c", "sleep 60; exit 1"));
        machine.pass(Duration.ofSeconds(5));
        assertThat(started.code()).isEqualTo(Optional.ofNullable(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "bash -c 'exec 3<>/dev/tcp/localhost/6379; echo PING >&3; head -n 1 <&3' | +PONG/0",
            "bash -c 'a() { (: </dev/tcp/127.0.0.1/6379); }; a && echo open'         | open/0",
            "bash -c '</dev/tcp/localhost/81'     | bash: connect: Connection refused/bash: /dev/tcp/localhost/81: Connection refused/1",
            "bash -c ': > /dev/tcp/nope/81'       | bash: nope: Name or service not known/bash: /dev/tcp/nope/81: Invalid argument/1",
            "sh -c ': > /dev/tcp/localhost/6379'  | sh: can't create /dev/tcp/localhost/6379: nonexistent directory/1"})
    void bashConnectsByAPath(String command, String expected) {
        machine.start("redis:7", List.of());
        machine.pass(Duration.ofSeconds(1));
        assertThat(machine.run("redis:7", command + "; echo $?").strip().replaceAll("\\r?\n", "/").replace("line 0: ",
                "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "ping                          | PONG",
            "set a 5 EX 100                | OK",
            "incrby n 7                    | 7",
            "get nothing                   |",
            "rpush l x y z                 | 3",
            "hset h f v g w                | 2",
            "get                           | ERR wrong number of arguments for 'get' command",
            "nosuch                        | `ERR unknown command 'nosuch', with args beginning with: `",
            "-h nope ping                  | Could not connect to Redis at nope:6379: Name or service not known",
            "-p 1234 ping                  | Could not connect to Redis at 127.0.0.1:1234: Connection refused"})
    void redisAnswers(String command, String expected) {
        machine.start("redis:7", List.of());
        machine.pass(Duration.ofSeconds(1));
        assertThat(machine.run("redis:7", "redis-cli " + command)).isEqualTo((expected == null ? "" : expected) + "\n");
    }

    @Test
    void redisKeepsItsDataInAFile() {
        Tree data = Trees.empty(999, 999, 0755);
        Mount mount = new Mount("/data", data, "", false);
        HubMachine.Started first = machine.start("redis:7", List.of(), Optional.empty(), List.of(mount));
        machine.pass(Duration.ofSeconds(1));
        machine.run("redis:7", "redis-cli set city 'Ulm on Danube'; redis-cli rpush list 1 2");
        first.container().signal(Signal.TERM);
        machine.pass(Duration.ofSeconds(1));
        assertThat(first.code()).contains(0);
        assertThat(first.text()).contains("* DB saved on disk\n", "# Redis is now ready to exit, bye bye...\n");
        machine.start("redis:7", List.of(), Optional.empty(), List.of(mount));
        machine.pass(Duration.ofSeconds(1));
        assertThat(machine.run("redis:7", "redis-cli get city; redis-cli lrange list 0 -1")).isEqualTo(
                "Ulm on Danube\n1\n2\n");
    }

    @Test
    void redisThatCannotSaveGoesOn() {
        HubMachine.Started server = machine.start("redis:7", List.of(), Optional.of(1000L),
                List.of(new Mount("/data", Trees.empty(0, 0, 0755), "", false)));
        machine.pass(Duration.ofSeconds(1));
        server.container().signal(Signal.TERM);
        machine.pass(Duration.ofSeconds(1));
        assertThat(server.code()).isEmpty();
        assertThat(server.text()).contains("for saving: Permission denied\n",
                "# Error trying to save the DB, can't exit.\n");
    }

    @Test
    void redisWantsItsPassword() {
        machine.start("redis:7", List.of("--requirepass", "secret"));
        machine.pass(Duration.ofSeconds(1));
        assertThat(machine.run("redis:7", "redis-cli ping; redis-cli --no-auth-warning -a wrong ping;"
                + " REDISCLI_AUTH=secret redis-cli ping; printf 'AUTH secret\\r\\nPING\\r\\nQUIT\\r\\n' | nc localhost 6379")).isEqualTo(
                        "NOAUTH Authentication required.\n"
                                + "AUTH failed: WRONGPASS invalid username-password pair or user is disabled.\n"
                                + "NOAUTH Authentication required.\nPONG\n+OK\r\n+PONG\r\n+OK\r\n");
    }

    @Test
    void postgresNeedsAPassword() {
        HubMachine.Started server = machine.start("postgres:16", List.of());
        machine.pass(Duration.ofSeconds(1));
        assertThat(server.code()).contains(1);
        assertThat(server.text()).startsWith(
                "Error: Database is uninitialized and superuser password is not specified.\n").endsWith(
                        "https://www.postgresql.org/docs/current/auth-trust.html\n");
    }

    @Test
    void postgresIsReadyAfterItsInitialization() {
        Tree data = Trees.empty(0, 0, 0777);
        HubMachine.Started server = machine.start("postgres:16", List.of(), Optional.empty(),
                List.of(new Mount("/var/lib/postgresql/data", data, "", false)), "POSTGRES_PASSWORD=x");
        assertThat(machine.run("postgres:16", "pg_isready -h localhost; echo $?")).isEqualTo(
                "localhost:5432 - no response\n2\n");
        machine.pass(Duration.ofSeconds(3));
        assertThat(machine.run("postgres:16", "pg_isready -h localhost; PGPASSWORD=x psql -h localhost -c 'SELECT 1';"
                + " PGPASSWORD=x psql -h localhost -tAc 'SELECT 1'; psql -h localhost -c 'select 1'; echo $?")).isEqualTo(
                        """
                                localhost:5432 - accepting connections
                                 ?column?\s
                                ----------
                                        1
                                (1 row)

                                1
                                psql: error: connection to server at "localhost", port 5432 failed: FATAL:  password authentication failed for user "postgres"
                                2
                                """);
        server.container().signal(Signal.TERM);
        machine.pass(Duration.ofSeconds(1));
        assertThat(server.code()).contains(0);
        assertThat(server.text()).contains("received smart shutdown request");
        assertThat(data.read("/PG_VERSION").map(bytes -> new String(bytes, StandardCharsets.UTF_8))).contains("17\n");
    }

    @Test
    void postgresWantsToOwnItsDirectory() {
        HubMachine.Started server = machine.start("postgres:16", List.of(), Optional.of(1000L),
                List.of(new Mount("/var/lib/postgresql/data", Trees.empty(0, 0, 0777), "", false)),
                "POSTGRES_PASSWORD=x");
        machine.pass(Duration.ofSeconds(3));
        assertThat(server.text()).endsWith("initdb: error: could not change permissions of directory"
                + " \"/var/lib/postgresql/data\": Operation not permitted\n");
        assertThat(server.code()).contains(1);
    }

    @Test
    void mysqlAnswersPingBeforeItKnowsAnyPassword() {
        machine.start("mysql:8", List.of(), "MYSQL_ROOT_PASSWORD=y");
        assertThat(machine.run("mysql:8",
                "mysqladmin ping; echo $?; mysqladmin -h nope ping 2>&1 | head -2")).isEqualTo("""
                        mysqladmin: connect to server at 'localhost' failed
                        error: 'Can't connect to local MySQL server through socket '/var/run/mysqld/mysqld.sock' (2)'
                        Check that mysqld is running and that the socket: '/var/run/mysqld/mysqld.sock' exists!
                        1
                        mysqladmin: connect to server at 'nope' failed
                        error: 'Unknown MySQL server host 'nope' (-2)'
                        """);
        machine.pass(Duration.ofSeconds(10));
        assertThat(
                machine.run("mysql:8", "mysqladmin ping; mysql -py -e 'SELECT 1'; mysql -pn -e 'SELECT 1'")).isEqualTo(
                        "mysqld is alive\n1\n1\nERROR 1045 (28000): Access denied for user 'root'@'localhost' (using password: YES)\n");
    }

    @Test
    void mysqlNeedsAPassword() {
        HubMachine.Started server = machine.start("mysql:8", List.of());
        machine.pass(Duration.ofSeconds(1));
        assertThat(server.code()).contains(1);
        assertThat(server.text()).contains("Database is uninitialized and password option is not specified\n",
                "    - MYSQL_RANDOM_ROOT_PASSWORD\n");
    }

    @Test
    void gitClonesFromAHostThatOffersARepository() {
        HubMachine.Started clone = machine.start("alpine/git",
                List.of("clone", "http://files.test/site.git", "/tmp/s"));
        HubMachine.Started missing = machine.start("alpine/git", List.of("clone", "http://files.test/none.git"));
        HubMachine.Started nowhere = machine.start("alpine/git", List.of("clone", "https://nope/x.git"));
        machine.pass(Duration.ofSeconds(2));
        assertThat(clone.code()).contains(0);
        assertThat(clone.text()).isEqualTo("Cloning into '/tmp/s'...\n");
        assertThat(missing.text()).isEqualTo(
                "Cloning into 'none'...\nfatal: repository 'http://files.test/none.git/' not found\n");
        assertThat(missing.code()).contains(128);
        assertThat(nowhere.text()).endsWith(
                "fatal: unable to access 'https://nope/x.git/': Could not resolve host: nope\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "git clone -q http://files.test/site.git; git -C site pull   | Already up to date.",
            "git -C /tmp clone http://files.test/site.git/ 2>/dev/null; cat /tmp/site/index.html | <h1>hello</h1>",
            "cd /tmp; git clone -b main http://files.test/site.git s 2>e; cd s/css; rm main.css; git pull; ls | Already up to date.",
            "git clone http://files.test/site.git s 2>e; echo 0123456789 >s/.git/refs/heads/main; echo x >s/index.html; git -C s pull 2>e >o; tail -n 1 o; cat s/index.html e | Fast-forward/<h1>hello</h1>/From http://files.test/site.git",
            "cd /tmp; git pull; echo $?  | fatal: not a git repository (or any of the parent directories): .git/128",
            "git -C /none pull; echo $?  | fatal: cannot change to '/none': No such file or directory/128",
            "cd /tmp; git clone http://files.test/site.git s 2>e; sed -i s/files.test/nope/ s/.git/config; git -C s pull; echo $? | fatal: unable to access 'http://nope/site.git/': Could not resolve host: nope/1"})
    void gitWorksInADirectoryAndPulls(String script, String expected) {
        assertThat(machine.run("alpine/git", "cd /tmp; " + script).strip().replace("\n",
                "/").replaceFirst("^Cloning into 'site'.../", "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "python:3-slim | python -c \"import time; print('a', 1); time.sleep(2); exit(3)\"; echo $? | a 1/3/",
            "python:3-slim | python3 --version                                    | Python 3.13.0/",
            "node:22       | node --version                                       | v22.11.0/",
            "busybox:1.28  | nslookup nope                                        | Server:    127.0.0.1/Address 1: 127.0.0.1//nslookup: can't resolve 'nope'/",
            "debian:12     | apt-get install -y curl >/dev/null; echo $?          | E: Unable to locate package curl/100/",
            "debian:12     | read a x < /proc/uptime; sleep 5; read b x < /proc/uptime; echo $((${b%.*} - ${a%.*})) | 5/",
            "debian:12     | bash -c 'echo $0 hi'                                 | bash hi/",
            "mongo:7       | mongosh --eval 1; echo $?                            | MongoNetworkError: connect ECONNREFUSED 127.0.0.1:27017/1/"})
    void smallPrograms(String image, String script, String expected) {
        assertThat(machine.run(image, script).replace("\n", "/")).isEqualTo(expected);
    }
}
