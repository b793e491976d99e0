package org.maillage.micro.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the figures were measured: without it they mean nothing. */
record Machine(int cores, long megabytes, String processor, String system, String java, String disk, double load) {

    static Machine thisOne(Path data) throws IOException {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                megabytes(Files.readAllLines(Path.of("/proc/meminfo")), "MemTotal"),
                field(Files.readAllLines(Path.of("/proc/cpuinfo")), "model name", ':'),
                field(Files.readAllLines(Path.of("/etc/os-release")), "PRETTY_NAME", '=')
                        .replace("\"", ""),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                Files.getFileStore(data).type(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** Resident memory of a process, as the system counts it. */
    static long residentMegabytes(long process) throws IOException {
        return megabytes(Files.readAllLines(Path.of("/proc/" + process + "/status")), "VmRSS");
    }

    static long megabytes(List<String> lines, String name) {
        var kilobytes = field(lines, name, ':').replaceAll("\\D", "");
        return kilobytes.isEmpty() ? 0 : Long.parseLong(kilobytes) / 1024;
    }

    static String field(List<String> lines, String name, char separator) {
        return lines.stream()
                .filter(line -> line.startsWith(name) && line.indexOf(separator) > 0)
                .map(line -> line.substring(line.indexOf(separator) + 1).strip())
                .findFirst()
                .orElse("?");
    }
}
