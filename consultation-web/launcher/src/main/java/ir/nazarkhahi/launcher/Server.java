package ir.nazarkhahi.launcher;

import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Payara Micro with the war, alone: no cluster, no phone home, nothing that tells what it is. */
final class Server {
    private static final String NAME = "consultation";

    private final LaunchOptions options;
    private final Path work;
    private PayaraMicroRuntime runtime;

    /** @param work a folder for the files of one run */
    Server(LaunchOptions options, Path work) {
        this.options = options;
        this.work = work;
    }

    /** Starts the server without the application, which alone needs the database. */
    void boot() throws Exception {
        if (!Files.isRegularFile(options.war())) {
            throw new LaunchException("There is no application at " + options.war() + "; build it with Maven first.");
        }
        runtime = PayaraMicroLauncher.create(arguments()).getRuntime();
    }

    /** Returns when the application is deployed; it may not be ready yet. */
    void deploy() {
        System.setProperty("consultation.local.url", options.localAddress());
        runtime.deploy(NAME, "/", options.war().toFile());
        if (!runtime.getDeployedApplicationNames().contains(NAME)) {
            throw new LaunchException("The application refused to start; the reason is above.");
        }
        options.bareWar().ifPresent(war -> runtime.deploy("bare", "/bare", war.toFile()));
    }

    /**
     * The server's own libraries are laid out as files. Left inside its jar, they are read by a loader that knows
     * nothing of multi-release jars, and the JSON library then writes every record as an empty object.
     */
    private String[] arguments() throws IOException {
        return new String[] {
            "--unpackdir", Files.createDirectories(work.resolve("server")).toString(),
            "--noCluster", "--noHazelcast",
            "--port", Integer.toString(options.port()),
            "--logproperties", logging().toString(),
            "--prebootcommandfile", settings().toString()
        };
    }

    void stop() throws Exception {
        if (runtime != null) {
            runtime.shutdown();
        }
    }

    private Path settings() throws IOException {
        String network = "set configs.config.server-config.network-config.";
        return Files.write(work.resolve("settings.txt"), List.of(
                "set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false",
                network + "network-listeners.network-listener.http-listener.address=" + options.host(),
                network + "protocols.protocol.http-listener.http.server-header=false",
                network + "protocols.protocol.http-listener.http.xpowered-by=false",
                network + "protocols.protocol.http-listener.http.xframe-options=false",
                network + "protocols.protocol.http-listener.http.trace-enabled=false"));
    }

    private File logging() throws IOException {
        Path file = work.resolve("logging.properties");
        String name = options.verbose() ? "logging-verbose.properties" : "logging.properties";
        try (InputStream in = Server.class.getResourceAsStream(name)) {
            Files.copy(in, file);
        }
        return file.toFile();
    }
}
