package org.maillage.ui.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.ui.page.Bar;
import org.maillage.ui.page.Notices;

/** Values for every tag of the library. Nothing is saved. */
@Named
@RequestScoped
public class CatalogueView {

    @Inject
    private Notices notices;

    private @Nullable String word;
    private @Nullable String secret;
    private @Nullable String commune = "13004";
    private @Nullable LocalDate date = LocalDate.of(2026, 9, 3);
    private @Nullable String one;
    private List<String> several = new ArrayList<>(List.of("2"));
    private boolean yes = true;
    private @Nullable Part file;

    /** Succeeds, and shows the message of a success. */
    public void save() {
        notices.confirm("catalogue.saved");
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public List<Bar> getBars() {
        return List.of(
                new Bar("18 – 25", 8, 0.05),
                new Bar("26 – 45", 37, 0.23),
                new Bar("46 +", 115, 0.72),
                new Bar("?", null, null));
    }

    public List<Bar> getMonths() {
        return List.of(
                new Bar("09/2018", 31, null),
                new Bar("10/2018", 47, null),
                new Bar("11/2018", 52, null),
                new Bar("12/2018", 30, null));
    }

    @Size(max = 20)
    public @Nullable String getWord() {
        return word;
    }

    public void setWord(@Nullable String word) {
        this.word = word;
    }

    public @Nullable String getSecret() {
        return secret;
    }

    public void setSecret(@Nullable String secret) {
        this.secret = secret;
    }

    public @Nullable String getCommune() {
        return commune;
    }

    public void setCommune(@Nullable String commune) {
        this.commune = commune;
    }

    public @Nullable LocalDate getDate() {
        return date;
    }

    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }

    public @Nullable String getOne() {
        return one;
    }

    public void setOne(@Nullable String one) {
        this.one = one;
    }

    public List<String> getSeveral() {
        return several;
    }

    public void setSeveral(List<String> several) {
        this.several = several;
    }

    public boolean isYes() {
        return yes;
    }

    public void setYes(boolean yes) {
        this.yes = yes;
    }
}
