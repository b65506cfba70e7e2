#include "CHeap.h"

#include <malloc.h>

void heap_prepare(void) {
  // Other C libraries than glibc have neither.
#if defined(M_ARENA_MAX)
  mallopt(M_ARENA_MAX, 2);
#endif
#if defined(M_TOP_PAD)
  mallopt(M_TOP_PAD, 1 << 20);
#endif
#if defined(M_MMAP_THRESHOLD)
  mallopt(M_MMAP_THRESHOLD, 4 << 20);
  mallopt(M_TRIM_THRESHOLD, 16 << 20);
#endif
}
