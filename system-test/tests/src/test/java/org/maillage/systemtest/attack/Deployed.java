package org.maillage.systemtest.attack;

import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.ApplicationPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What is deployed, read from the archive itself: every file of both applications, every servlet and resource, and what each page asks
 * of the person who opens it, from the very filters that guard them.
 */
final class Deployed {

    private static final Pattern MODULE =
            Pattern.compile("<web-uri>([^<]+)</web-uri>\\s*<context-root>([^<]*)</context-root>");
    private static final Pattern SERVLET = Pattern.compile("<url-pattern>(/[^*<]*)</url-pattern>");
    private static final Pattern OUR_LIBRARY = Pattern.compile("WEB-INF/lib/maillage-.*\\.jar");
    private static final String RESOURCES = "META-INF/resources/";

    /** What the guard itself lets everybody reach, in both applications. */
    private static final List<String> OPEN_TO_ALL =
            List.of("/errors/", "/jakarta.faces.resource/", "/language", "/sign-out", "/session", "/catalogue");

    /**
     * What a page asks.
     *
     * @param access {@code OPEN}, {@code SIGNED_IN}, or a permission
     */
    private record Rule(String path, boolean folder, String access) {

        boolean covers(String asked) {
            return folder ? asked.startsWith(path) : asked.equals(path);
        }
    }

    private final List<Rule> rules = new ArrayList<>();

    private final Set<String> pages = new TreeSet<>();
    private final Map<String, String> files = new LinkedHashMap<>();

    private Deployed() {}

    static Deployed read(Path archive) {
        Deployed deployed = new Deployed();
        Map<String, byte[]> ear = unpack(archive);
        Matcher modules = MODULE.matcher(text(ear.get("META-INF/application.xml")));
        while (modules.find()) {
            deployed.application(modules.group(2).replaceFirst("/$", ""), unpack(ear.get(modules.group(1))));
        }
        return deployed;
    }

    /** One that is deployed nowhere: pages, and what each of them asks. */
    static Deployed invented(Map<String, String> rules) {
        Deployed deployed = new Deployed();
        deployed.pages.addAll(rules.keySet());
        rules.forEach((page, access) -> deployed.rule("", page, access));
        return deployed;
    }

    private void application(String context, Map<String, byte[]> war) {
        Map<String, byte[]> library = new LinkedHashMap<>();
        war.forEach((name, content) -> {
            if (OUR_LIBRARY.matcher(name).matches()) {
                library.putAll(unpack(content));
            }
        });
        war.forEach((name, content) -> file(context, "/" + name, content));
        library.forEach((name, content) -> {
            if (name.startsWith(RESOURCES)) {
                file(context, "/" + name.substring(RESOURCES.length()), content);
            }
        });
        Stream.of(war.get("WEB-INF/web.xml"), library.get("META-INF/web-fragment.xml"))
                .flatMap(xml -> SERVLET.matcher(text(xml)).results())
                .forEach(servlet -> pages.add(context + servlet.group(1)));
        types(war, library).forEach(type -> type(context, type));
    }

    private void file(String context, String name, byte[] content) {
        if (name.endsWith("/")) {
            return;
        }
        files.put(context + name, text(content));
        if (name.endsWith(".xhtml") && !name.startsWith("/WEB-INF/")) {
            pages.add(context + name.replaceFirst("(index)?\\.xhtml$", ""));
        }
    }

    private void type(String context, Class<?> type) {
        Optional.ofNullable(type.getAnnotation(WebServlet.class))
                .ifPresent(servlet -> Stream.concat(Stream.of(servlet.value()), Stream.of(servlet.urlPatterns()))
                        .forEach(pattern -> pages.add(context + pattern.replace("*", "x"))));
        Optional.ofNullable(type.getAnnotation(ApplicationPath.class))
                .ifPresent(path -> pages.add(context + "/" + path.value().replaceFirst("^/", "")));
        Optional.ofNullable(type.getAnnotation(jakarta.ws.rs.Path.class))
                .ifPresent(path -> pages.add(context + "/" + path.value().replaceFirst("^/", "")));
        Class<?> parent = type.getSuperclass();
        if (parent != null && parent.getSimpleName().equals("SessionFilter")) {
            rules(context, type);
        }
    }

    private void rules(String context, Class<?> filter) {
        try {
            Method declared = filter.getDeclaredMethod("pages");
            declared.setAccessible(true);
            Object guard = filter.getConstructor().newInstance();
            for (Map.Entry<?, ?> rule : ((Map<?, ?>) declared.invoke(guard)).entrySet()) {
                Object access = rule.getValue();
                String level =
                        String.valueOf(access.getClass().getMethod("level").invoke(access));
                Object permission = access.getClass().getMethod("permission").invoke(access);
                rule(
                        context,
                        String.valueOf(rule.getKey()),
                        "PERMITTED".equals(level) ? String.valueOf(permission) : level);
            }
            OPEN_TO_ALL.forEach(path -> rule(context, path, "OPEN"));
            rule(context, "/draft-keys", "SIGNED_IN");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The guard of the pages is no longer read like this", e);
        }
    }

    /** A key that ends with a slash is a folder, except the start page itself. */
    private void rule(String context, String key, String access) {
        rules.add(new Rule(context + key, key.length() > 1 && key.endsWith("/"), access));
    }

    /** All classes of the application and of its own library. */
    private static List<Class<?>> types(Map<String, byte[]> war, Map<String, byte[]> library) {
        Map<String, byte[]> classes = classes(war, library);
        ClassLoader loader = new ArchivedClasses(classes);
        return classes.keySet().stream()
                .map(name -> name.replaceFirst("\\.class$", "").replace('/', '.'))
                .<Class<?>>flatMap(name -> load(loader, name).stream())
                .toList();
    }

    /** What needs a library of the server that is not on this class path is no servlet of ours. */
    private static Optional<Class<?>> load(ClassLoader loader, String name) {
        try {
            return Optional.of(Class.forName(name, false, loader));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    private static Map<String, byte[]> classes(Map<String, byte[]> war, Map<String, byte[]> library) {
        String own = "WEB-INF/classes/";
        Map<String, byte[]> classes = new LinkedHashMap<>();
        war.forEach((name, content) -> {
            if (name.startsWith(own) && name.endsWith(".class") && !name.endsWith("-info.class")) {
                classes.put(name.substring(own.length()), content);
            }
        });
        library.forEach((name, content) -> {
            if (name.endsWith(".class") && !name.endsWith("-info.class")) {
                classes.put(name, content);
            }
        });
        return classes;
    }

    /** Every address that the archive makes exist, as it would be typed. */
    Set<String> pages() {
        return pages;
    }

    /** Every file of the applications by the address at which it would be if it were served, with its content. */
    Map<String, String> files() {
        return files;
    }

    /** Whether this person may open that page; a page that no rule names is nobody's. */
    boolean opens(Person who, String path) {
        String access = rules.stream()
                .filter(rule -> rule.covers(path))
                .max(Comparator.comparingInt(rule -> rule.path().length()))
                .map(Rule::access)
                .orElse("");
        return switch (access) {
            case "OPEN" -> true;
            case "SIGNED_IN" -> who.role().isPresent();
            default -> who.may(access);
        };
    }

    private static Map<String, byte[]> unpack(Path archive) {
        try {
            return unpack(Files.readAllBytes(archive));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> unpack(byte[] archive) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (InputStream bytes = new ByteArrayInputStream(archive);
                ZipInputStream in = new ZipInputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    private static String text(byte[] content) {
        return content == null ? "" : new String(content, StandardCharsets.UTF_8);
    }
}
