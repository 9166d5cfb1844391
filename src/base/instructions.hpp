#pragma once

/// Which instructions a piece of work may use. A program for all processors has to say of each
/// function whether it uses what only some have, and to ask before it calls it.
namespace readiness::base {

enum class Instructions {
  common,    ///< what every processor has
  counting,  ///< and one that counts the bits of a number
  wide       ///< and those of AVX-512 that look up, push together and count 64 bytes at once
};

#if defined(__x86_64__)

#define READINESS_COUNTING [[gnu::target("popcnt")]]
#define READINESS_WIDE                                                             \
  [[gnu::target(                                                                   \
      "popcnt,bmi,bmi2,avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,avx512vbmi2," \
      "avx512vpopcntdq")]]

/// The most that this processor has.
[[nodiscard]] inline Instructions quickest_instructions() {
  static const Instructions quickest = [] {
    if (!__builtin_cpu_supports("popcnt")) return Instructions::common;
    const bool is_wide = __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2") &&
                         __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                         __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
                         __builtin_cpu_supports("avx512vbmi") &&
                         __builtin_cpu_supports("avx512vbmi2") &&
                         __builtin_cpu_supports("avx512vpopcntdq");
    return is_wide ? Instructions::wide : Instructions::counting;
  }();
  return quickest;
}

#else

#define READINESS_COUNTING
#define READINESS_WIDE

[[nodiscard]] inline Instructions quickest_instructions() { return Instructions::common; }

#endif

}  // namespace readiness::base
