// What Swift cannot import from C: `stderr` is a mutable global, `ioctl` is variadic, and both speak in
// pointers. Plain numbers go in and out here, so that no Swift code needs `unsafe` for a message or a width.
#ifndef CCONSOLE_SHIM_H
#define CCONSOLE_SHIM_H

#include <poll.h>
#include <stdio.h>
#include <sys/ioctl.h>

/// Writes one byte to standard error.
static inline int console_put_error(int byte) { return putc(byte, stderr); }

/// Whether a write to standard output has failed.
static inline int console_output_failed(void) { return ferror(stdout); }

/// Sends on what standard output holds back; 0, or EOF with `errno` set.
static inline int console_flush_output(void) { return fflush(stdout); }

/// The columns of the terminal behind a file descriptor; 0 where there is none.
static inline int console_columns(int descriptor) {
    struct winsize size;
    return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

/// Whether reading standard input would find something at once: more bytes, or its end.
static inline int console_input_waits(void) {
    struct pollfd input = {.fd = 0, .events = POLLIN};
    return poll(&input, 1, 0) > 0;
}

#endif
