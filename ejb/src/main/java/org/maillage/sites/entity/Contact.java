package org.maillage.sites.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a site is reached. */
@Embeddable
public class Contact implements Serializable {
    private static final long serialVersionUID = 1L;

    @Pattern(regexp = SiteTexts.PHONE, message = "{sites.phone.invalid}")
    private @Nullable String phone;

    @NotNull
    @Size(max = 6)
    @Convert(converter = Lists.Texts.class)
    @Column(name = "mails")
    private List<@Size(max = 100) @Pattern(regexp = SiteTexts.MAIL, message = "{sites.mails.invalid}") String> mails =
            List.of();

    @NotNull
    @Size(max = 6)
    @Convert(converter = Lists.Texts.class)
    @Column(name = "web_pages")
    private List<@Size(max = 250) @Pattern(regexp = SiteTexts.PAGE, message = "{sites.pages.invalid}") String> pages =
            List.of();

    @Size(max = 300)
    @Pattern(regexp = SiteTexts.PAGE, message = "{sites.pages.invalid}")
    @Column(name = "accessibility_page")
    private @Nullable String accessibilityPage;

    @Size(max = 300)
    @Pattern(regexp = SiteTexts.PAGE, message = "{sites.pages.invalid}")
    @Column(name = "booking_page")
    private @Nullable String bookingPage;

    /** International, as the standard asks; what is typed in the form of the country is understood. */
    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = SiteTexts.phone(phone);
    }

    public List<String> getMails() {
        return mails;
    }

    public void setMails(List<String> mails) {
        this.mails = SiteTexts.list(mails);
    }

    public List<String> getPages() {
        return pages;
    }

    public void setPages(List<String> pages) {
        this.pages = SiteTexts.list(pages);
    }

    /** The sheet of Acceslibre that tells how people with a disability reach the place. */
    public @Nullable String getAccessibilityPage() {
        return accessibilityPage;
    }

    public void setAccessibilityPage(@Nullable String accessibilityPage) {
        this.accessibilityPage = SiteTexts.line(accessibilityPage);
    }

    public @Nullable String getBookingPage() {
        return bookingPage;
    }

    public void setBookingPage(@Nullable String bookingPage) {
        this.bookingPage = SiteTexts.line(bookingPage);
    }
}
