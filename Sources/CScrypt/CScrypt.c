#include "CScrypt.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

bool scrypt_derive(const uint8_t *password, size_t password_length, const uint8_t *salt,
                   size_t salt_length, uint64_t n, uint64_t r, uint64_t p, uint8_t *key,
                   size_t length) {
  return EVP_PBE_scrypt((const char *)password, password_length, salt, salt_length, n, r, p,
                        256u << 20, key, length) == 1;
}

bool scrypt_is_same(const uint8_t *one, const uint8_t *other, size_t length) {
  return CRYPTO_memcmp(one, other, length) == 0;
}
