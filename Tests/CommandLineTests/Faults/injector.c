// Stands between a program and the C library, and makes one call go wrong: what a full disk, a
// quota, a broken disk or an impatient user does, at a moment that can be chosen.
//
//   FAULT=fsync:2:ENOSPC    the second `fsync` says that there is no space left
//   FAULT=rename:1:SIGINT   the first `rename` is made, and the program gets a signal behind it
//   FAULT=write:1:SIGKILL   the same after one byte of the first `write`
//   FAULT=write:0:SHORT     every `write` takes one byte
//   FAULT=rename:1:FOLDER   the folder of the new name is moved away before
//   CLOCK=-86400            so many seconds since 1970 are shown by the clock
//
// Calls of `write` to the standard streams are not counted.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { NOTHING = 0, SIGNAL, SHORT, FOLDER, ERROR };

static int fault(const char *call, int *number) {
  static int seen = 0;
  const char *plan = getenv("FAULT");
  size_t length = strlen(call);
  if (!plan || strncmp(plan, call, length) != 0 || plan[length] != ':') return NOTHING;
  char *what;
  long which = strtol(plan + length + 1, &what, 10);
  seen += 1;
  if (which != 0 && which != seen) return NOTHING;
  what += 1;
  static const struct { const char *name; int kind; int number; } faults[] = {
    {"SIGINT", SIGNAL, SIGINT}, {"SIGTERM", SIGNAL, SIGTERM}, {"SIGHUP", SIGNAL, SIGHUP},
    {"SIGKILL", SIGNAL, SIGKILL}, {"SHORT", SHORT, 0}, {"FOLDER", FOLDER, 0},
    {"ENOSPC", ERROR, ENOSPC}, {"EDQUOT", ERROR, EDQUOT}, {"EIO", ERROR, EIO},
    {"EROFS", ERROR, EROFS}, {"EACCES", ERROR, EACCES}, {"EPERM", ERROR, EPERM},
    {"EMFILE", ERROR, EMFILE}, {"EINTR", ERROR, EINTR},
  };
  for (size_t i = 0; i < sizeof faults / sizeof faults[0]; i++) {
    if (strcmp(what, faults[i].name) == 0) {
      *number = faults[i].number;
      return faults[i].kind;
    }
  }
  return NOTHING;
}

// Runs the call itself, or what shall happen instead of it or behind it.
#define MEET(call, name, result)                            \
  do {                                                      \
    int number = 0, kind = fault(name, &number);            \
    if (kind == ERROR) { errno = number; return -1; }       \
    int answer = (call);                                    \
    if (kind == SIGNAL) kill(getpid(), number);             \
    return answer;                                          \
  } while (0)

#define REAL(type, name) ((type)dlsym(RTLD_NEXT, name))

int fsync(int file) { MEET(REAL(int (*)(int), "fsync")(file), "fsync", int); }

int fchmod(int file, mode_t mode) {
  MEET(REAL(int (*)(int, mode_t), "fchmod")(file, mode), "fchmod", int);
}

int mkdir(const char *path, mode_t mode) {
  MEET(REAL(int (*)(const char *, mode_t), "mkdir")(path, mode), "mkdir", int);
}

int link(const char *old, const char *new) {
  MEET(REAL(int (*)(const char *, const char *), "link")(old, new), "link", int);
}

int rename(const char *old, const char *new) {
  int (*real)(const char *, const char *) = REAL(int (*)(const char *, const char *), "rename");
  int number = 0, kind = fault("rename", &number);
  if (kind == ERROR) { errno = number; return -1; }
  if (kind == FOLDER) {
    char folder[4096], away[4100];
    snprintf(folder, sizeof folder, "%s", new);
    *strrchr(folder, '/') = 0;
    snprintf(away, sizeof away, "%s-away", folder);
    real(folder, away);
  }
  int answer = real(old, new);
  if (kind == SIGNAL) kill(getpid(), number);
  return answer;
}

ssize_t write(int file, const void *bytes, size_t count) {
  ssize_t (*real)(int, const void *, size_t) =
    REAL(ssize_t (*)(int, const void *, size_t), "write");
  int number = 0, kind = file > 2 ? fault("write", &number) : NOTHING;
  if (kind == ERROR) { errno = number; return -1; }
  if (kind == NOTHING || count == 0) return real(file, bytes, count);
  ssize_t answer = real(file, bytes, 1);
  if (kind == SIGNAL) kill(getpid(), number);
  return answer;
}

int clock_gettime(clockid_t clock, struct timespec *time) {
  const char *shown = getenv("CLOCK");
  if (clock == CLOCK_REALTIME && shown) {
    *time = (struct timespec){.tv_sec = strtoll(shown, NULL, 10)};
    return 0;
  }
  return REAL(int (*)(clockid_t, struct timespec *), "clock_gettime")(clock, time);
}
