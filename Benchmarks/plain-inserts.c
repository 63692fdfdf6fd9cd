/* Writes the rows that an article brings into a store, as they stand in one, with a plain loop over SQLite's C API:
   what the same inserts cost without factdb. Arguments: the store to read, the file to make. */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char *tables[] = {"outlets", "articles", "versions", "credits", "extractions", "measures", "groups",
                               "claims", "claim_reasons", NULL};

static void check(int code, sqlite3 *db) {
    if (code == SQLITE_OK || code == SQLITE_DONE) return;
    fprintf(stderr, "plain-inserts: %s\n", sqlite3_errmsg(db));
    exit(70);
}

/* Tables and indexes with all constraints, as the store has them. */
static void makeTables(sqlite3 *from, sqlite3 *to) {
    for (int i = 0; tables[i]; i++) {
        sqlite3_stmt *statement;
        check(sqlite3_prepare_v2(from, "SELECT sql FROM sqlite_schema WHERE tbl_name = ?1 AND sql IS NOT NULL "
                                       "AND type IN ('table', 'index') ORDER BY rowid", -1, &statement, NULL), from);
        sqlite3_bind_text(statement, 1, tables[i], -1, SQLITE_STATIC);
        while (sqlite3_step(statement) == SQLITE_ROW)
            check(sqlite3_exec(to, (const char *)sqlite3_column_text(statement, 0), NULL, NULL, NULL), to);
        sqlite3_finalize(statement);
    }
}

int main(int count, char **arguments) {
    if (count != 3) return 64;
    sqlite3 *from, *to;
    check(sqlite3_open_v2(arguments[1], &from, SQLITE_OPEN_READONLY, NULL), from);
    check(sqlite3_open(arguments[2], &to), to);
    check(sqlite3_exec(to, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON", NULL, NULL,
                       NULL), to);
    makeTables(from, to);
    long rows = 0;
    double seconds = 0;
    /* A part may stand before its whole. */
    check(sqlite3_exec(to, "BEGIN IMMEDIATE; PRAGMA defer_foreign_keys = ON", NULL, NULL, NULL), to);
    for (int i = 0; tables[i]; i++) {
        char sql[512];
        snprintf(sql, sizeof sql, "SELECT * FROM %s", tables[i]);
        sqlite3_stmt *read, *write;
        check(sqlite3_prepare_v2(from, sql, -1, &read, NULL), from);
        int columns = sqlite3_column_count(read);
        size_t size = 1 << 16, used = 0;
        sqlite3_value **values = malloc(size * sizeof *values);
        while (sqlite3_step(read) == SQLITE_ROW) {
            if (used + columns > size) values = realloc(values, (size *= 2) * sizeof *values);
            for (int column = 0; column < columns; column++)
                values[used++] = sqlite3_value_dup(sqlite3_column_value(read, column));
        }
        snprintf(sql, sizeof sql, "INSERT INTO %s VALUES (?", tables[i]);
        for (int column = 1; column < columns; column++) strcat(sql, ", ?");
        strcat(sql, ")");
        struct timespec start, end;
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &start);
        check(sqlite3_prepare_v2(to, sql, -1, &write, NULL), to);
        for (size_t at = 0; at < used; at += columns) {
            for (int column = 0; column < columns; column++) sqlite3_bind_value(write, column + 1, values[at + column]);
            check(sqlite3_step(write), to);
            sqlite3_reset(write);
        }
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end);
        seconds += (end.tv_sec - start.tv_sec) + (end.tv_nsec - start.tv_nsec) / 1e9;
        rows += used / columns;
        sqlite3_finalize(read);
        sqlite3_finalize(write);
    }
    struct timespec start, end;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &start);
    check(sqlite3_exec(to, "COMMIT", NULL, NULL, NULL), to);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end);
    seconds += (end.tv_sec - start.tv_sec) + (end.tv_nsec - start.tv_nsec) / 1e9;
    printf("{\"rows\":%ld,\"seconds\":%f}\n", rows, seconds);
    return 0;
}
