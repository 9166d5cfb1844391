// What a plain loop over all bytes takes: counts the separators of a file.

#include <cstdio>
#include <vector>

int main(int, char** argv) {
  std::FILE* file = std::fopen(argv[1], "rb");
  if (!file) return 1;
  std::vector<char> bytes(1U << 20U);
  unsigned long separators = 0;
  for (std::size_t size; (size = std::fread(bytes.data(), 1, bytes.size(), file)) > 0;)
    for (std::size_t i = 0; i < size; ++i)
      separators += bytes[i] == ',' || bytes[i] == '\n' ? 1 : 0;
  std::printf("%lu\n", separators);
}
