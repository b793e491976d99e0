package org.maillage.micro.database;

/** An account of the database server with its password. */
public record DatabaseAccount(String name, String password) {

    public DatabaseAccount {
        if (!name.matches("[A-Za-z0-9_]{1,80}")) {
            throw new IllegalArgumentException("Not a plain account name: " + name);
        }
    }

    /** Never the password: records are printed into logs. */
    @Override
    public String toString() {
        return name;
    }
}
