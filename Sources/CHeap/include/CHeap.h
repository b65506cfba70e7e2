// What the C library's heap is told once, before any thread begins.
#ifndef C_HEAP_H
#define C_HEAP_H

// Two heaps at most, which grow by a mebibyte: the library would give each thread one of its own
// and let it grow a few pages at a time, which costs memory and calls of the system. Only stretches
// above 4 MiB are asked of the system one by one: it has to clear what it gives, page by page.
void heap_prepare(void);

#endif
