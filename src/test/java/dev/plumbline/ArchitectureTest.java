package dev.plumbline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNCHRONIZED;
import static com.tngtech.archunit.core.domain.JavaModifier.VOLATILE;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.plumbline.testing.Layers.ASKS_FOR_TIME_IDS_OR_CHANCE;
import static dev.plumbline.testing.Layers.GUARDS_SHARED_STATE;
import static dev.plumbline.testing.Layers.inside;
import static dev.plumbline.testing.Layers.only;
import static dev.plumbline.testing.Layers.outside;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may import whom. A change that needs another rule here comes with a decision record. */
@AnalyzeClasses(packages = "dev.plumbline", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule the_domain_knows_the_language_and_itself = classes()
            .that(resideInAPackage("dev.plumbline.domain..")
                    .and(resideInAPackage("..statistics..").negate()))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.plumbline.domain..",
                    "java.lang..",
                    "java.util",
                    "java.util.function",
                    "java.util.stream",
                    "java.util.regex",
                    "java.time..",
                    "java.math",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule statistics_besides_knows_two_distributions = noClasses()
            .that()
            .resideInAPackage("dev.plumbline.domain.statistics..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "dev.plumbline..",
                            "java.lang..",
                            "java.util..",
                            "java.time..",
                            "java.math",
                            "org.jspecify..")
                    .or(resideInAPackage("org.apache.commons.statistics.distribution"))
                    .negate());

    @ArchTest
    static final ArchRule the_domain_asks_nobody_for_the_time_an_id_or_chance = noClasses()
            .that()
            .resideInAPackage("dev.plumbline.domain..")
            .should()
            .callMethodWhere(ASKS_FOR_TIME_IDS_OR_CHANCE);

    @ArchTest
    static final ArchRule framework_knows_nothing_of_ours =
            inside("framework..").mayKnow();

    @ArchTest
    static final ArchRule statistics_knows_nothing_of_ours =
            inside("statistics..").mayKnow();

    @ArchTest
    static final ArchRule people_know_the_framework = inside("people..").mayKnow("framework..");

    @ArchTest
    static final ArchRule readiness_knows_statistics =
            inside("readiness..").mayKnow("framework..", "people..", "statistics..");

    @ArchTest
    static final ArchRule a_session_knows_neither_its_events_nor_its_commands =
            inside("session").mayKnow("framework..", "people..");

    @ArchTest
    static final ArchRule events_know_the_session =
            inside("session.event..").mayKnow("framework..", "people..", "session");

    @ArchTest
    static final ArchRule commands_know_events_and_the_session =
            inside("session.command..").mayKnow("framework..", "people..", "session", "session.event..");

    @ArchTest
    static final ArchRule cells_know_what_they_show = inside("cells..")
            .mayKnow("framework..", "people..", "session", "session.event..", "readiness..", "statistics..");

    @ArchTest
    static final ArchRule wire_knows_the_domain = outside("wire").mayKnow("domain");

    @ArchTest
    static final ArchRule intake_knows_wire_and_domain = outside("intake").mayKnow("wire", "domain");

    @ArchTest
    static final ArchRule the_store_knows_wire_and_domain = outside("store").mayKnow("wire", "domain");

    @ArchTest
    static final ArchRule the_cluster_knows_wire_and_domain = outside("cluster").mayKnow("wire", "domain");

    @ArchTest
    static final ArchRule figures_know_wire_and_domain = outside("figures").mayKnow("wire", "domain");

    @ArchTest
    static final ArchRule a_room_knows_store_cluster_wire_and_domain =
            outside("room").mayKnow("store", "cluster", "wire", "domain");

    @ArchTest
    static final ArchRule access_knows_store_and_domain = outside("access").mayKnow("store", "domain");

    @ArchTest
    static final ArchRule the_gateway_knows_all_but_the_way_in =
            outside("gateway").mayKnow("access", "room", "figures", "cluster", "store", "intake", "wire", "domain");

    /** The demo comes in by the same doors as everybody's files, so it knows the doors and nothing behind them. */
    @ArchTest
    static final ArchRule the_demo_knows_the_ways_in =
            outside("demo").mayKnow("access", "room", "store", "intake", "wire", "domain");

    @ArchTest
    static final ArchRule telemetry_knows_nothing_of_ours = outside("telemetry").mayKnow();

    @ArchTest
    static final ArchRule only_the_way_in_knows_the_postgres_store =
            only("store.postgres").mayUse("dev.plumbline.store.postgres..");

    @ArchTest
    static final ArchRule only_the_way_in_knows_the_memory_store =
            only("store.memory").mayUse("dev.plumbline.store.memory..");

    @ArchTest
    static final ArchRule only_the_way_in_knows_the_gateway = only("gateway").mayUse("dev.plumbline.gateway..");

    @ArchTest
    static final ArchRule jackson_stays_in_wire_and_intake =
            only("wire", "intake").mayUse("com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule vertx_json_stays_at_the_edges =
            only("wire", "store.postgres", "access").mayUse("io.vertx.core.json..");

    @ArchTest
    static final ArchRule the_sql_client_stays_in_the_postgres_store =
            only("store.postgres").mayUse("io.vertx.sqlclient..", "io.vertx.pgclient..", "java.sql..");

    @ArchTest
    static final ArchRule the_event_bus_stays_with_those_who_spread_changes =
            only("cluster", "room", "figures").mayUse("io.vertx.core.eventbus..");

    @ArchTest
    static final ArchRule http_stays_in_the_gateway =
            only("gateway").mayUse("io.vertx.core.http..", "io.vertx.ext.web..");

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("dev.plumbline.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule shared_state_is_guarded_in_three_places_only = noClasses()
            .that(resideInAnyPackage("dev.plumbline.cluster..", "dev.plumbline.telemetry..")
                    .negate())
            .and()
            .doNotHaveFullyQualifiedName("dev.plumbline.room.Rooms")
            .should()
            .dependOnClassesThat(GUARDS_SHARED_STATE);

    @ArchTest
    static final ArchRule no_field_is_volatile = noFields().should().haveModifier(VOLATILE);

    @ArchTest
    static final ArchRule no_method_is_synchronized = noMethods().should().haveModifier(SYNCHRONIZED);

    @ArchTest
    static final ArchRule no_name_says_only_that_it_is_a_class =
            noClasses().should().haveNameMatching(".*(Helper|Util|Utils|Impl|Data|Info|Processor)");

    @ArchTest
    static final ArchRule a_manager_manages_people =
            classes().that().haveSimpleNameEndingWith("Manager").should().resideInAPackage("dev.plumbline.domain..");
}
