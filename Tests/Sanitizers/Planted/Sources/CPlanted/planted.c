#include "planted.h"

#include <pthread.h>
#include <stddef.h>

int32_t planted_next(int32_t number) { return number + 1; }

struct task {
  planted_work work;
  void *context;
};

static void *run(void *argument) {
  struct task *task = argument;
  task->work(task->context);
  return NULL;
}

void planted_run_twice(planted_work work, void *context) {
  struct task task = {work, context};
  pthread_t threads[2];
  int count = 0;
  while (count < 2 && pthread_create(&threads[count], NULL, run, &task) == 0) count++;
  while (count > 0) pthread_join(threads[--count], NULL);
}
