#ifndef FACTDB_CSQLITE_SHIM_H
#define FACTDB_CSQLITE_SHIM_H

#include <sqlite3.h>

#endif
