package org.maillage.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.interceptor.ExcludeClassInterceptors;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.architecture.planted.open.Forged;
import org.maillage.architecture.planted.open.Misplaced;
import org.maillage.architecture.planted.open.Unguarded;
import org.maillage.platform.security.Permission;
import org.maillage.platform.security.Public;
import org.maillage.platform.security.Role;
import org.maillage.platform.tenancy.CrossTenant;

/** Every use case says who may call it. What is not said is refused at run time as well, by the guard of the boundaries. */
final class BoundaryRules {

    private static final Pattern PERMISSION = Pattern.compile("[a-z]+:[a-z]+");

    /** Components whose use cases exist before a structure is known, or between structures. */
    private static final Set<String> ACROSS_STRUCTURES = Set.of(
            "access",
            "alerts",
            "audit",
            "coverage",
            "directory",
            "exports",
            "federation",
            "notifications",
            "onboarding",
            "platform",
            "presence",
            "privacy",
            "publications",
            "reporting",
            "targets",
            "tenants");

    private BoundaryRules() {}

    static List<HouseRule> all() {
        return List.of(
                rule("every use case declares its permission", BoundaryRules::isSilent, Unguarded.class),
                rule("permissions name their own component", BoundaryRules::asksForeignPermission, Forged.class),
                rule("permissions are held by a role", BoundaryRules::asksWhatNobodyHolds, Forged.class),
                rule("exceptions give their reason", BoundaryRules::givesNoReason, Forged.class),
                rule("only shared components work across structures", BoundaryRules::crosses, Forged.class),
                new HouseRule("permissions stand on EJBs only", permissionsStandOnEjbs(), Misplaced.class),
                new HouseRule("nothing leaves the guard aside", nothingLeavesTheGuard(), Unguarded.class),
                new HouseRule("no container security beside Shiro", noContainerSecurity(), Unguarded.class));
    }

    static Set<String> permissionsAskedFor(JavaClasses code) {
        return code.stream()
                .filter(BoundaryRules::isEjb)
                .flatMap(BoundaryRules::useCases)
                .flatMap(method -> declared(method, Permission.class).stream())
                .map(Permission::value)
                .collect(Collectors.toSet());
    }

    private static boolean isSilent(JavaMethod method) {
        return declared(method, Permission.class).isEmpty()
                && declared(method, Public.class).isEmpty();
    }

    private static boolean asksForeignPermission(JavaMethod method) {
        return declared(method, Permission.class)
                .map(Permission::value)
                .filter(value -> !PERMISSION.matcher(value).matches()
                        || !value.startsWith(Components.nameOf(method.getOwner()) + ":"))
                .isPresent();
    }

    private static boolean asksWhatNobodyHolds(JavaMethod method) {
        return declared(method, Permission.class)
                .map(Permission::value)
                .filter(value -> Arrays.stream(Role.values())
                        .noneMatch(role -> role.permissions().contains(value)))
                .isPresent();
    }

    private static boolean givesNoReason(JavaMethod method) {
        Stream<String> reasons = Stream.concat(
                declared(method, Public.class).map(Public::because).stream(),
                declared(method, CrossTenant.class).map(CrossTenant::because).stream());
        return reasons.anyMatch(String::isBlank);
    }

    private static boolean crosses(JavaMethod method) {
        return declared(method, CrossTenant.class).isPresent()
                && !ACROSS_STRUCTURES.contains(Components.nameOf(method.getOwner()));
    }

    private static ArchRule permissionsStandOnEjbs() {
        return classes().that(describe("are no EJBs", type -> !isEjb(type))).should(new ArchCondition<>("be silent") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (Stream.concat(Stream.of(type), type.getMethods().stream()).anyMatch(BoundaryRules::speaks)) {
                    events.add(violated(type, type.getName() + " declares a permission that no guard reads"));
                }
            }
        });
    }

    private static boolean speaks(CanBeAnnotated place) {
        return Stream.of(Permission.class, Public.class, CrossTenant.class).anyMatch(place::isAnnotatedWith);
    }

    private static ArchRule nothingLeavesTheGuard() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ExcludeDefaultInterceptors.class, ExcludeClassInterceptors.class);
    }

    private static ArchRule noContainerSecurity() {
        return noClasses().should().dependOnClassesThat().resideInAPackage("jakarta.annotation.security");
    }

    private static HouseRule rule(String name, Predicate<JavaMethod> broken, Class<?> offender) {
        ArchCondition<JavaClass> condition = new ArchCondition<>("keep the rule that " + name) {
            @Override
            public void check(JavaClass ejb, ConditionEvents events) {
                useCases(ejb)
                        .filter(broken)
                        .forEach(method -> events.add(violated(method, method.getFullName() + ": " + name)));
            }
        };
        return new HouseRule(
                name, classes().that(describe("are EJBs", BoundaryRules::isEjb)).should(condition), offender);
    }

    private static boolean isEjb(JavaClass type) {
        return Stream.of(Stateless.class, Singleton.class, Stateful.class, MessageDriven.class)
                .anyMatch(type::isAnnotatedWith);
    }

    /** The methods that a client can call: public ones, inherited ones included. */
    private static Stream<JavaMethod> useCases(JavaClass ejb) {
        return ejb.getAllMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !method.getOwner().isEquivalentTo(Object.class))
                .filter(method ->
                        !method.isAnnotatedWith(PostConstruct.class) && !method.isAnnotatedWith(PreDestroy.class));
    }

    /** What the guard would read: the method first, then the class that declares it. */
    private static <A extends Annotation> Optional<A> declared(JavaMethod method, Class<A> type) {
        Function<JavaMethod, Optional<A>> own = candidate -> candidate.tryGetAnnotationOfType(type);
        return own.apply(method).or(() -> method.getOwner().tryGetAnnotationOfType(type));
    }
}
