package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The planning of permanences: the administrator plans, the mediator sees the week and cancels a date. */
@InBrowser
class PresencePagesIT {

    /** A week without public holidays, and odd. */
    private static final String WEEK = "/presence/week?week=2027-03-01";

    @Test
    void plannedByTheOneSeenAndCancelledByTheOther(Visitor structure, Visitor mediation) {
        structure.signIn("structure.rives").visit("/presence/edit");
        Page page = structure.page();
        page.locator("#mediator").selectOption(new SelectOption().setLabel("Nicolas Delmas"));
        page.locator("#place").selectOption(new SelectOption().setLabel("Accueil de Figeac"));
        assertThat(page.locator("#stopName")).isHidden();
        page.locator("input[name=rhythm][value=ODD_WEEKS]").check();
        page.locator("#begin").fill("9h30");
        page.locator("#to").fill("8h");
        page.locator("#from").fill("01/02/2027");
        page.locator("#save").click();
        assertThat(page.locator("#days-error")).containsText("au moins un jour");
        page.locator("input[name=days][value=THURSDAY]").check();
        page.locator("#save").click();
        assertThat(page.locator("#to-error")).containsText("après");
        page.locator("#to").fill("12h");
        structure.check("presence-edit");
        page.locator("#save").click();
        assertThat(page.locator("#notices")).containsText("enregistrée");
        planAStop(structure);

        mediation.signIn("mediation.rives").visit(WEEK);
        Locator thursday = mediation.page().locator(".planning > li").nth(3);
        assertThat(thursday).containsText("Nicolas Delmas");
        assertThat(thursday).containsText("09:30 – 12:00");
        assertThat(mediation.page().locator("#unknown")).containsText("Zone C");
        mediation.check("presence-week");
        thursday.locator("a").first().click();
        mediation.check("presence-date");
        mediation.page().locator("#cancel").click();
        assertThat(mediation.page().locator("#notices")).containsText("annulée");
        assertThat(thursday).containsText("Annulée");
        mediation.check("presence-cancelled");
        mediation.visit("/presence/week?week=2027-03-08");
        assertThat(mediation.page().locator(".planning")).not().containsText("Accueil de Figeac");
    }

    /** At the same time as the other one it is refused, on another day not. */
    private static void planAStop(Visitor structure) {
        Page page = structure.page();
        structure.visit("/presence/edit");
        page.locator("#mediator").selectOption(new SelectOption().setLabel("Nicolas Delmas"));
        page.locator("#place").selectOption("STOP");
        page.locator("#stopName").fill("Halle aux grains");
        page.locator("#commune_input").fill("Cajarc");
        page.locator("input[name=rhythm][value=EVERY_WEEK]").check();
        page.locator("input[name=days][value=THURSDAY]").check();
        page.locator("#from").fill("01/02/2027");
        page.locator("#outside").check();
        page.locator("#save").click();
        assertThat(page.locator("#mediator-error")).containsText("a déjà une permanence le 04/02/2027");
        structure.check("presence-refused");
        page.locator("input[name=days][value=THURSDAY]").uncheck();
        page.locator("input[name=days][value=WEDNESDAY]").check();
        page.locator("#save").click();
        assertThat(page.locator("#notices")).containsText("enregistrée");
    }

    @Test
    void theTravellingMediatorOfTheDemonstration(Visitor mediation) {
        mediation.signIn("mediation").visit("/presence/week");
        assertThat(mediation.page().locator(".planning")).containsText("Camille Fabre");
        mediation.check("presence-tour");
    }

    @Test
    void theCalendarOfSchoolsIsTakenOver(Visitor operateur) {
        operateur.signIn("operateur").visit("/admin/calendars/file");
        choose(operateur, "Vacances;-;2029-10-20;2029-11-05;Wallis;Zone Z;2029-2030");
        Page page = operateur.page();
        assertThat(page.locator(".remarks")).containsText("zone inconnue");
        assertThat(page.locator("#replace")).hasCount(0);
        operateur.check("calendar-refused");
        choose(operateur, "Vacances;-;2029-10-20;2029-11-05;Wallis;Wallis et Futuna;2029-2030");
        page.locator("#replace").click();
        assertThat(page.locator("#notices")).containsText("enregistré");
        assertThat(page.locator("section:has(#known)")).containsText("2029-2030");
        operateur.check("calendar");
    }

    @Test
    void aCalendarForAgendasIsTakenOver(Visitor operateur) {
        operateur.signIn("operateur").visit("/admin/calendars/file");
        String file = String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "BEGIN:VEVENT",
                "DTSTART;VALUE=DATE:20301019",
                "DTEND;VALUE=DATE:20301104",
                "SUMMARY:Vacances - Corse",
                "END:VEVENT",
                "END:VCALENDAR",
                "");
        choose(operateur, new FilePayload("Corse.ics", "text/calendar", file.getBytes(StandardCharsets.UTF_8)));
        Page page = operateur.page();
        assertThat(page.locator("#result")).containsText("2030-2031");
        page.locator("#replace").click();
        assertThat(page.locator("section:has(#known)")).containsText("2030-2031");
    }

    private static void choose(Visitor operator, String line) {
        String file = "description;population;start_date;end_date;location;zones;annee_scolaire\n" + line + "\n";
        choose(operator, new FilePayload("calendrier.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
    }

    private static void choose(Visitor operator, FilePayload file) {
        operator.page().locator("#file").setInputFiles(file);
        operator.page().locator("#examine").click();
        operator.page().locator("#result").waitFor();
    }
}
