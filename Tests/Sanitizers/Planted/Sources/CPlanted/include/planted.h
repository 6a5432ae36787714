#include <stdint.h>

/// The next number; beyond the greatest there is none, and C does not say what happens.
int32_t planted_next(int32_t number);

typedef void (*planted_work)(void *context);

/// Does something in two threads of the system, side by side, and waits for both.
void planted_run_twice(planted_work work, void *context);
