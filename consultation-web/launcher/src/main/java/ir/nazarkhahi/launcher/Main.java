package ir.nazarkhahi.launcher;

import ir.nazarkhahi.launcher.database.Binaries;
import ir.nazarkhahi.launcher.database.Database;
import ir.nazarkhahi.launcher.database.Ports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Starts everything, says where it is, and ends everything on Ctrl-C or SIGTERM. */
public final class Main {
    private final LaunchOptions options;
    private volatile Database database;
    private volatile Server server;
    private volatile boolean stopping;

    private Main(LaunchOptions options) {
        this.options = options;
    }

    public static void main(String[] arguments) {
        try {
            Main main = new Main(LaunchOptions.of(System.getenv(), arguments));
            Runtime.getRuntime().addShutdownHook(new Thread(main::stop, "stop"));
            main.run();
        } catch (LaunchException sentence) {
            System.err.println(sentence.getMessage());
            System.exit(1);
        } catch (Exception unexpected) {
            unexpected.printStackTrace();
            System.exit(1);
        }
    }

    /** What a signal interrupts half-way fails with whatever it was at; that is no news to who sent it. */
    private void run() throws Exception {
        try {
            start();
        } catch (IllegalStateException interrupted) {
            if (!stopping) {
                throw interrupted;
            }
        }
    }

    private void start() throws Exception {
        long began = System.nanoTime();
        DataFolder data = DataFolder.take(options.data());
        Path work = data.work();
        System.setProperty("java.io.tmpdir", work.toString());
        System.setProperty("consultation.keys", options.keys().toString());
        System.setProperty("consultation.keys.rotate", Boolean.toString(options.rotateKeys()));
        silenceLibrariesWithoutALogger();
        server = new Server(options, work);
        if (options.outsideDatabase().isEmpty()) {
            besides(() -> startDatabase(data), server::boot);
        } else {
            server.boot();
        }
        server.deploy();
        new Readiness(options).await();
        new Welcome(options).print(began);
    }

    /** Does both at once, since the server takes seconds before it asks for the database. */
    private static void besides(Step database, Step server) throws Exception {
        FutureTask<Void> first = new FutureTask<>(() -> {
            database.take();
            return null;
        });
        new Thread(first, "database").start();
        server.take();
        try {
            first.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }

    private interface Step {
        void take() throws Exception;
    }

    /** Libraries for documents ask for loggers we do not ship, and say so at every start. */
    private static void silenceLibrariesWithoutALogger() {
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        System.setProperty("log4j.statusLogger.level", "OFF");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
    }

    private void startDatabase(DataFolder data) throws IOException, InterruptedException {
        int port = options.databasePort() == 0 ? Ports.free() : options.databasePort();
        database = new Database(Binaries.unpackedIn(options.cache()), data.database(), port);
        database.start();
        System.setProperty("consultation.db.url", database.url());
        System.setProperty("consultation.db.user", database.user());
        System.setProperty("consultation.db.password", database.password());
    }

    /** The server first, so that requests under way reach their database. */
    private synchronized void stop() {
        stopping = true;
        try {
            if (server != null) {
                server.stop();
            }
        } catch (IllegalStateException endedAlready) {
            // it listens to the same signal, and was faster
        } catch (Exception stopping) {
            System.err.println("The server did not end cleanly: " + stopping);
        } finally {
            if (database != null) {
                database.stop();
            }
        }
    }
}
