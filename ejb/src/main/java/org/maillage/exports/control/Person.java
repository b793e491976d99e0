package org.maillage.exports.control;

import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.access.entity.Account;
import org.maillage.platform.persistence.TenantRow;

/**
 * A member of the team in an archive, so that another installation knows whom a record names. No password leaves.
 */
record Person(UUID id, String email, String firstName, String lastName) {

    static final List<String> COLUMNS = List.of("id", "email", "first_name", "last_name");

    static Person of(Account account) {
        return new Person(account.getId(), account.getEmail(), account.getFirstName(), account.getLastName());
    }

    static Person read(JsonObject line) {
        return new Person(
                UUID.fromString(line.getString("id")),
                line.getString("email"),
                line.getString("first_name"),
                line.getString("last_name"));
    }

    TenantRow row() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", id.toString());
        values.put("email", email);
        values.put("first_name", firstName);
        values.put("last_name", lastName);
        return new TenantRow(Collections.unmodifiableMap(values));
    }
}
