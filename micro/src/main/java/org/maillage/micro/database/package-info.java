/** Preparation of the database before each start: accounts, schemas, migrations, and the views and rights that isolate the tenants. */
@NullMarked
package org.maillage.micro.database;

import org.jspecify.annotations.NullMarked;
