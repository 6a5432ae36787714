#include <stddef.h>
#include <stdint.h>

/// libFuzzer as a library: calls back with one input after the other.
int LLVMFuzzerRunDriver(
    int *argc, char ***argv, int (*take)(const uint8_t *data, size_t size));
