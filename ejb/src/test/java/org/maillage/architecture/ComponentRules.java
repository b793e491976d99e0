package org.maillage.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesBetweenModules;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.base.DescribedFunction;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.library.modules.ArchModule;
import com.tngtech.archunit.library.modules.syntax.GivenModules;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.maillage.architecture.planted.circle.Circle;
import org.maillage.architecture.planted.curious.Curious;
import org.maillage.architecture.planted.stray.Stray;
import org.maillage.platform.Component;

/** Components use each other as declared, through what they show, and never in a circle. */
public final class ComponentRules {

    private ComponentRules() {}

    static List<HouseRule> all() {
        return List.of(
                new HouseRule("every class belongs to a component", belongToAComponent(), Stray.class),
                new HouseRule("every package is null-marked", areNullMarked(), Stray.class),
                new HouseRule("components use only what they declare", useWhatTheyDeclare(), Curious.class),
                new HouseRule("components are free of circles", areFreeOfCircles(), Circle.class),
                new HouseRule("components use only what others show", useWhatOthersShow(), Curious.class));
    }

    private static ArchRule belongToAComponent() {
        return classes()
                .should(be("in a component", type -> Components.rootOf(type).isPresent()));
    }

    private static ArchRule areNullMarked() {
        return classes()
                .should(be(
                        "in a package marked @NullMarked",
                        type -> Components.isMarked(type.getPackageName(), NullMarked.class)));
    }

    private static ArchRule useWhatTheyDeclare() {
        return components()
                .should()
                .respectTheirAllowedDependencies(
                        describe(
                                "declared in @Component(uses)",
                                dependency -> dependency
                                        .getOrigin()
                                        .getDescriptor()
                                        .uses(dependency.getTarget().getName())),
                        consideringOnlyDependenciesBetweenModules());
    }

    private static ArchRule areFreeOfCircles() {
        return components().should().beFreeOfCycles();
    }

    /** Holds the screens, too, to what components show. */
    public static ArchRule useWhatOthersShow() {
        return classes().should(new ArchCondition<>("use of another component only what it shows") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(ComponentRules::reachesInside)
                        .forEach(dependency -> events.add(violated(type, dependency.getDescription())));
            }
        });
    }

    private static boolean reachesInside(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        String root = Components.rootOf(target).orElse("");
        if (root.isEmpty()
                || root.equals(Components.rootOf(dependency.getOriginClass()).orElse(""))) {
            return false;
        }
        return !shownPackages(root).contains(target.getPackageName());
    }

    private static Set<String> shownPackages(String root) {
        String[] exposed = declaration(root).exposes();
        return Stream.concat(Stream.of("", "boundary", "entity"), Stream.of(exposed))
                .map(name -> name.isEmpty() ? root : root + "." + name)
                .collect(Collectors.toSet());
    }

    private static Component declaration(String root) {
        try {
            return Class.forName(root + ".package-info").getAnnotation(Component.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GivenModules<Declared> components() {
        return modules()
                .definedByRootClasses(describe("package-info that declares a component", Components::declares))
                .derivingModuleFromRootClassBy(DescribedFunction.describe("declaration", Declared::new));
    }

    /** A component with what it declares. */
    private record Declared(String name, Set<String> uses) implements ArchModule.Descriptor {

        Declared(JavaClass packageInfo) {
            this(
                    Components.lastWord(packageInfo.getPackageName()),
                    Set.of(packageInfo.getAnnotationOfType(Component.class).uses()));
        }

        boolean uses(String other) {
            return uses.contains(other);
        }

        @Override
        public String getName() {
            return name;
        }
    }

    private static ArchCondition<JavaClass> be(String description, java.util.function.Predicate<JavaClass> test) {
        return ArchCondition.from(describe("be " + description, test));
    }
}
