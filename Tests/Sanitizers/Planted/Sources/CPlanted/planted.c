#include "planted.h"

int32_t planted_next(int32_t number) { return number + 1; }
