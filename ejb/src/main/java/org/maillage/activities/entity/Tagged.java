package org.maillage.activities.entity;

import java.util.Collection;
import java.util.List;

/** What carries tags. */
public interface Tagged {

    List<Tag> getTags();

    void setTags(Collection<Tag> chosen);
}
