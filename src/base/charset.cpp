#include "base/charset.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <iconv.h>
#include <uchardet.h>
#include <utility>

namespace readiness::base {
namespace {

constexpr char malformed = '\xff';

/// Encodings that are what a program saves in some country; other guesses are noise of short texts.
bool is_in_use(std::string_view charset) {
  constexpr std::array<std::string_view, 8> known = {
      "WINDOWS-125", "SHIFT_JIS", "GB18030", "BIG5", "EUC-", "KOI8-R", "UHC", "TIS-620"};
  return std::any_of(known.begin(), known.end(),
                     [&](std::string_view name) { return charset.starts_with(name); });
}

}  // namespace

std::string guessed_charset(std::string_view text) {
  const uchardet_t detector = uchardet_new();
  std::string charset;
  if (uchardet_handle_data(detector, text.data(), text.size()) == 0) {
    uchardet_data_end(detector);
    charset = uchardet_get_charset(detector);
  }
  uchardet_delete(detector);
  return is_in_use(charset) ? charset : "WINDOWS-1252";
}

struct CharsetDecoder::Handle {
  explicit Handle(iconv_t opened) : descriptor(opened) {}
  ~Handle() { iconv_close(descriptor); }
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  iconv_t descriptor;
};

std::optional<CharsetDecoder> CharsetDecoder::open(const std::string& charset) {
  const iconv_t descriptor = iconv_open("UTF-8", charset.c_str());
  // NOLINTNEXTLINE(performance-no-int-to-ptr): that is how the library says it
  if (descriptor == reinterpret_cast<iconv_t>(-1)) return std::nullopt;
  return CharsetDecoder(std::make_shared<Handle>(descriptor));
}

void CharsetDecoder::append(std::string_view bytes, bool at_end, std::string& out) {
  rest_ += bytes;
  char* in = rest_.data();
  std::size_t left = rest_.size();
  std::array<char, 16384> buffer{};
  while (left > 0) {
    char* to = buffer.data();
    std::size_t room = buffer.size();
    const std::size_t done = iconv(handle_->descriptor, &in, &left, &to, &room);
    const int reason = errno;
    out.append(buffer.data(), buffer.size() - room);
    if (done != static_cast<std::size_t>(-1) || reason == E2BIG) continue;
    if (reason == EINVAL && !at_end) break;  // the rest of the character comes with the next piece
    out += malformed;
    ++in;
    --left;
  }
  rest_.erase(0, rest_.size() - left);
}

}  // namespace readiness::base
