/* For bench/against-peers on machines without AVX-512: the five intrinsics that the peers' p2.cpp uses, in GCC's own vectors,
 * which the compiler makes of two AVX2 halves. Nothing else of that program is touched. */
#include <immintrin.h>
#include <string.h>
typedef double wide_pd __attribute__((vector_size(64)));
typedef long long wide_places __attribute__((vector_size(64)));
static inline wide_pd wide_load(const void *from) { wide_pd v; memcpy(&v, from, sizeof v); return v; }
static inline void wide_store(void *to, wide_pd v) { memcpy(to, &v, sizeof v); }
static inline wide_pd wide_low(wide_pd a, wide_pd b) { return __builtin_shuffle(a, b, (wide_places){0, 8, 2, 10, 4, 12, 6, 14}); }
static inline wide_pd wide_high(wide_pd a, wide_pd b) { return __builtin_shuffle(a, b, (wide_places){1, 9, 3, 11, 5, 13, 7, 15}); }
#define WIDE(m, k) 2 * (((m) >> (2 * (k))) & 3)
#define wide_pairs(a, b, m) __builtin_shuffle((a), (b), (wide_places){WIDE(m, 0), WIDE(m, 0) + 1, WIDE(m, 1), WIDE(m, 1) + 1, \
    8 + WIDE(m, 2), 8 + WIDE(m, 2) + 1, 8 + WIDE(m, 3), 8 + WIDE(m, 3) + 1})
#define __m512d wide_pd
#define _mm512_loadu_pd wide_load
#define _mm512_storeu_pd wide_store
#define _mm512_unpacklo_pd wide_low
#define _mm512_unpackhi_pd wide_high
#define _mm512_shuffle_f64x2 wide_pairs
