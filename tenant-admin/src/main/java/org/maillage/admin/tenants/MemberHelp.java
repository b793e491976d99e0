package org.maillage.admin.tenants;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.access.boundary.FirstAdministrators;
import org.maillage.onboarding.boundary.Guidance;
import org.maillage.onboarding.entity.Course;

/** How far a structure is on its first steps, and what the network can do about it. */
@Dependent
public class MemberHelp implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Guidance guidance;

    @Inject
    private FirstAdministrators administrators;

    private @Nullable Course course;
    private boolean expected;
    private @Nullable String words;

    void look(UUID tenant) {
        course = guidance.course(tenant);
        expected = administrators.isExpected(tenant);
    }

    void remind(UUID tenant) {
        guidance.remind(tenant, words);
    }

    void resend(UUID tenant) {
        administrators.resend(tenant);
    }

    public @Nullable Course getCourse() {
        return course;
    }

    /** Whether the first administrator was invited and has not come yet. */
    public boolean isExpected() {
        return expected;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
