package ir.nazarkhahi.launcher.database;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A database whose launcher was killed lives on and holds its folder. It is known by its command line, not by a pid
 * file: a file may be missing (killed too early) or tell of a number that another process has by now.
 */
final class Orphans {
    static final String DATA_ARGUMENT = "--datadir=";
    private static final long PATIENCE_SECONDS = 60;

    private Orphans() {}

    /** Ends every database on that folder. The caller must hold the folder's lock, or it would end one that is in use. */
    static void end(Path data) {
        ProcessHandle.allProcesses().filter(process -> isDatabaseOn(process, data)).forEach(Orphans::end);
    }

    static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException stuck) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isDatabaseOn(ProcessHandle process, Path data) {
        ProcessHandle.Info facts = process.info();
        return facts.command().filter(command -> command.endsWith("mariadbd")).isPresent()
                && facts.arguments().filter(all -> Arrays.asList(all).contains(DATA_ARGUMENT + data)).isPresent();
    }
}
