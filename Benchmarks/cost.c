/* Runs a program and says what it cost: `cost FILE PROGRAM [WORDS…]` writes to FILE the seconds of
   user and system time, the seconds that passed, the bytes that were resident at the most, and the
   exit code. The system counts as a program's memory what its process held before the program was
   loaded too. So whoever starts it has to be as small as this. */
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double seconds(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

int main(int count, char **words) {
  if (count < 3) { fprintf(stderr, "cost FILE PROGRAM [WORDS…]\n"); return 2; }
  double begun = now();
  pid_t child = fork();
  if (child == 0) {
    execv(words[2], words + 2);
    perror(words[2]);
    _exit(127);
  }
  int status;
  struct rusage usage;
  if (child < 0 || wait4(child, &status, 0, &usage) < 0) { perror("cost"); return 2; }
  double wall = now() - begun;
  /* macOS counts bytes, Linux kilobytes. */
#ifdef __APPLE__
  long unit = 1;
#else
  long unit = 1024;
#endif
  FILE *file = fopen(words[1], "w");
  if (!file) { perror(words[1]); return 2; }
  int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  fprintf(file, "%.6f %.6f %ld %d\n", seconds(usage.ru_utime) + seconds(usage.ru_stime), wall,
          usage.ru_maxrss * unit, code);
  fclose(file);
  return 0;
}
