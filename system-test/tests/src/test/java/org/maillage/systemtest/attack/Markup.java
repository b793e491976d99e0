package org.maillage.systemtest.attack;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the markup that the product writes: links, forms, and what its scripts would send. */
final class Markup {

    /** A button or field that a script sends: {@code PrimeFaces.ab({s:"id", ...})}. */
    private static final Pattern BEHAVIOUR = Pattern.compile("\\bab\\(\\{[^}]*?\\bs:\"([^\"]+)\"");

    /** A component with a script of its own, which may ask the server for something. */
    private static final Pattern WIDGET = Pattern.compile("\\bcw\\(\"[A-Za-z]+\",\"[^\"]*\",\\{id:\"([^\"]+)\"");

    private static final Pattern REDIRECT = Pattern.compile("<redirect url=\"([^\"]*)\"");

    private Markup() {}

    static Optional<String> redirect(Reply reply) {
        if (!reply.type().contains("xml")) {
            return Optional.empty();
        }
        Matcher redirect = REDIRECT.matcher(reply.raw());
        return redirect.find() ? Optional.of(redirect.group(1).replace("&amp;", "&")) : Optional.empty();
    }

    static List<String> links(Document document, String target) {
        return Stream.of(
                        "a[href]", "link[href]", "area[href]", "script[src]", "img[src]", "iframe[src]", "object[data]")
                .flatMap(selector -> document.select(selector).stream())
                .map(element -> Stream.of("href", "src", "data")
                        .map(element::attr)
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .orElse(""))
                .flatMap(link -> resolve(target, link).stream())
                .distinct()
                .toList();
    }

    /** As a path of this host; empty when it leads elsewhere or is no address at all. */
    static Optional<String> resolve(String target, String link) {
        if (link.startsWith("#") || link.matches("(?i)(mailto|tel|data|javascript):.*")) {
            return Optional.empty();
        }
        try {
            URI found = URI.create("http://host" + Targets.path(target)).resolve(link);
            if (!"host".equals(found.getAuthority())) {
                return Optional.empty();
            }
            String query = found.getRawQuery();
            return Optional.of(found.getRawPath() + (query == null ? "" : "?" + query));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static List<Form> forms(Document document, String target) {
        List<String> sources = sources(document);
        return document.select("form").stream()
                .map(form -> form(form, target, sources))
                .toList();
    }

    private static Form form(Element form, String target, List<String> sources) {
        List<Control> controls = merged(form.select("input, select, textarea").stream()
                .flatMap(element -> Control.of(element).stream())
                .toList());
        List<Command> commands = new ArrayList<>();
        for (Element button : form.select("button, input[type=submit], input[type=button], input[type=image]")) {
            boolean idle = "button".equals(button.attr("type"));
            commands.add(
                    idle
                            ? Command.idle(button.attr("name"), button.val())
                            : Command.button(button.attr("name"), button.val()));
        }
        Set<String> own = Set.copyOf(form.select("[id]").eachAttr("id"));
        sources.stream()
                .filter(own::contains)
                .filter(source ->
                        commands.stream().noneMatch(known -> known.name().equals(source) && known.script()))
                .forEach(source -> commands.add(Command.script(source)));
        String action = resolve(target, form.attr("action")).orElse(Targets.path(target));
        return new Form(target, form.id(), action, controls, commands);
    }

    private static List<String> sources(Document document) {
        String scripts = String.join("\n", document.select("script").eachText())
                + document.select("script").stream().map(Element::data).reduce("", String::concat);
        return Stream.of(BEHAVIOUR, WIDGET)
                .flatMap(pattern -> pattern.matcher(scripts).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** Radio buttons of one name are one choice. */
    private static List<Control> merged(List<Control> controls) {
        Map<String, Control> byName = new LinkedHashMap<>();
        for (Control control : controls) {
            byName.merge(control.name(), control, (one, other) -> {
                List<String> options = new ArrayList<>(one.options());
                options.addAll(other.options());
                String value = one.value().isEmpty() ? other.value() : one.value();
                return new Control(one.name(), one.kind(), value, List.copyOf(options), one.mode());
            });
        }
        return List.copyOf(byName.values());
    }
}
