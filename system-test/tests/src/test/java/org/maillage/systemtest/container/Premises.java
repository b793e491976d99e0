package org.maillage.systemtest.container;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.presence.entity.Presence;
import org.maillage.sites.entity.Cells;
import org.maillage.sites.entity.Machine;
import org.maillage.sites.entity.Original;
import org.maillage.sites.entity.Room;
import org.maillage.sites.entity.Site;

/** What is in a site, and who. */
final class Premises {

    private Premises() {}

    static List<TenantEntity> rows(Site site, UUID mediator) {
        Room room = new Room();
        room.setSite(site);
        room.setName("A room");
        Machine machine = new Machine();
        machine.setSite(site);
        machine.setName("A machine");
        Presence presence = new Presence(mediator, Stage.LONG_AGO);
        presence.setSite(site);
        presence.setWeekdays(List.of(DayOfWeek.MONDAY));
        return List.of(new Original(site, Cells.of(Map.of("id", "1")), "13004"), room, machine, presence);
    }
}
