package org.maillage.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Query;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.maillage.architecture.planted.open.Homeless;
import org.maillage.architecture.planted.open.Smuggler;
import org.maillage.platform.persistence.SharedEntity;
import org.maillage.platform.persistence.TenantEntity;

/** Every row passes the nets: JPA with the tenant, the views of the application's account, nothing beside them. */
final class PersistenceRules {

    private static final String BELOW_JPA = "org.maillage.platform.persistence";

    /** Two read what was published with an account of its own, which sees nothing else; one asks for the schema's version. */
    private static final Set<String> SPEAKS_JDBC = Set.of(
            "org.maillage.coverage.control.PublishedSites",
            "org.maillage.federation.control.PublishedFacts",
            "org.maillage.reporting.control.PublishedReporting",
            "org.maillage.platform.health.DatabaseHealth");

    /** How to fetch, which changes no result. Every other annotation of EclipseLink could lift the tenant. */
    private static final DescribedPredicate<JavaClass> FETCH_HINT =
            belongToAnyOf(BatchFetch.class, BatchFetchType.class);

    private PersistenceRules() {}

    static List<HouseRule> all() {
        return List.of(
                new HouseRule("entities belong to a structure or are shared", entitiesAreOfTwoKinds(), Homeless.class),
                new HouseRule("tables bear the name of their component", tablesAreNamed(), Homeless.class),
                new HouseRule("no table without an entity", noHiddenTables(), Homeless.class),
                new HouseRule("no native query", noNativeQuery(), Smuggler.class),
                new HouseRule("no JDBC beside the nets", noJdbc(), Smuggler.class),
                new HouseRule("EclipseLink is touched in one place", eclipseLinkInOnePlace(), Smuggler.class),
                new HouseRule("business code knows no screen", noScreen(), Smuggler.class));
    }

    private static ArchRule entitiesAreOfTwoKinds() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .beAssignableTo(TenantEntity.class)
                .orShould()
                .beAssignableTo(SharedEntity.class);
    }

    private static ArchRule tablesAreNamed() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(ArchCondition.from(describe(
                        "have a table named <component>_<what it holds>",
                        type -> tableOf(type).matches(Components.nameOf(type) + "_[a-z_]+"))));
    }

    private static String tableOf(JavaClass entity) {
        return entity.tryGetAnnotationOfType(Table.class).map(Table::name).orElse("");
    }

    /** Such tables have no discriminator: EclipseLink would read and write them across structures. */
    private static ArchRule noHiddenTables() {
        DescribedPredicate<JavaAnnotation<?>> hidden = describe(
                "a table without an entity",
                annotation ->
                        List.of(CollectionTable.class, ElementCollection.class, JoinTable.class, ManyToMany.class)
                                .stream()
                                .anyMatch(type -> annotation.getRawType().isEquivalentTo(type)));
        return noMembers().should().beAnnotatedWith(hidden);
    }

    private static ArchRule noNativeQuery() {
        DescribedPredicate<JavaClass> jpa = assignableTo(EntityManager.class)
                .or(assignableTo(Query.class))
                .or(assignableTo("jakarta.persistence.EntityManagerFactory"));
        return noClasses()
                .should()
                .callMethodWhere(target(owner(jpa))
                        .and(target(nameMatching("createNativeQuery|create(Named)?StoredProcedureQuery|unwrap"))))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.NamedNativeQuery");
    }

    private static ArchRule noJdbc() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(BELOW_JPA)
                .and(describe("have no reason to speak JDBC", type -> !SPEAKS_JDBC.contains(type.getName())))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql", "javax.sql");
    }

    private static ArchRule eclipseLinkInOnePlace() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(BELOW_JPA)
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.eclipse.persistence..").and(not(FETCH_HINT)));
    }

    private static ArchRule noScreen() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "org.primefaces..", "org.maillage.ui..");
    }
}
