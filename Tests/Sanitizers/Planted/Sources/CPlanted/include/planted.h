#include <stdint.h>

/// The next number; beyond the greatest there is none, and C does not say what happens.
int32_t planted_next(int32_t number);
