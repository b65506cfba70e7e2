// Scrypt (RFC 7914), as the system's libcrypto has it.
//
// swift-crypto has it too, but compiles all of BoringSSL for it, 362 files and some minutes on two
// cores, and would have to be built anew for every security update that Debian gives libcrypto.
#ifndef C_SCRYPT_H
#define C_SCRYPT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Derives `length` bytes of key with cost `n`, block size `r` and parallelism `p`, in at most
// 256 MiB of memory; false where the parameters are not allowed.
bool scrypt_derive(const uint8_t *password, size_t password_length, const uint8_t *salt,
                   size_t salt_length, uint64_t n, uint64_t r, uint64_t p, uint8_t *key,
                   size_t length);

// Whether two stretches of bytes are the same, in a time that does not depend on where they
// differ.
bool scrypt_is_same(const uint8_t *one, const uint8_t *other, size_t length);

#endif
