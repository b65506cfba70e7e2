#ifndef CTERMINAL_TESTING_H
#define CTERMINAL_TESTING_H

#include <stdbool.h>
#include <stdint.h>

// What tests need of pseudo terminals and processes that Swift's Glibc module lacks.

// A pseudo terminal: the end tests hold, non-blocking, or -1.
int32_t testing_open_terminal(void);
// The end programs hold, or -1.
int32_t testing_open_line(int32_t terminal);
void testing_resize(int32_t terminal, int32_t columns, int32_t rows);
// How many bytes a reader of the terminal would find, at most some thousands.
int32_t testing_pending(int32_t terminal);

// A file in memory, or -1.
int32_t testing_open_memory(void);

// Starts a program in a session of its own on three descriptors, of which the first becomes its
// controlling terminal if it is one; no signal is blocked. The process, or -1.
int32_t testing_spawn(char *const arguments[], char *const environment[], int32_t input,
                      int32_t output, int32_t error);

#endif
