// What of SQLite's C interface Swift cannot call by itself, and nothing else.
#ifndef FACTDB_CSQLITE_SHIM_H
#define FACTDB_CSQLITE_SHIM_H

#include <sqlite3.h>

// SQLITE_TRANSIENT is -1 cast to a function pointer, which Swift does not import. SQLite copies the bytes
// before it returns.
static inline int factdb_bind_text(sqlite3_stmt *statement, int index, const char *bytes, sqlite3_uint64 count) {
    return sqlite3_bind_text64(statement, index, bytes, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

static inline int factdb_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 count) {
    return sqlite3_bind_blob64(statement, index, bytes, count, SQLITE_TRANSIENT);
}

// sqlite3_db_config takes a variable argument list, which Swift does not import. Every switch that factdb
// sets has this shape: an int in, nothing asked back.
static inline int factdb_db_config(sqlite3 *connection, int option, int value) {
    return sqlite3_db_config(connection, option, value, (int *)0);
}

#endif
