package org.maillage.micro.database;

/** The database would not isolate the tenants: the product must not start on it. */
public final class UnsafeSchemaException extends RuntimeException {

    public UnsafeSchemaException(String message) {
        super(message);
    }

    UnsafeSchemaException(String message, Throwable cause) {
        super(message, cause);
    }
}
