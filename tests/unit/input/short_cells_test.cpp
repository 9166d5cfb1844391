#include "input/short_cells.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace readiness::input {
namespace {

/// What is wanted, said in another way: what bytes stand for is a list of texts, one for each cell,
/// with the byte that has the number 5 first, then 6, ....
std::size_t read_slowly(const std::string& text, const std::vector<std::string>& bytes,
                        std::vector<AnswerCode>& codes) {
  std::size_t at = 0;
  codes.clear();
  for (const std::string& its_bytes : bytes) {
    const std::size_t end = text.find(',', at);
    if (end == std::string::npos || end > at + 1) return 0;
    const std::size_t place = end == at ? std::string::npos : its_bytes.find(text[at]);
    if (end > at && place == std::string::npos) return 0;
    codes.push_back(end == at ? answer_codes::missing
                              : static_cast<AnswerCode>(answer_codes::first_given + place));
    at = end + 1;
  }
  return at;
}

class Random {
 public:
  std::uint64_t operator()(std::uint64_t below) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return (state_ >> 33U) % below;
  }

 private:
  std::uint64_t state_ = 20261201;
};

/// Every way that this processor has.
std::vector<Instructions> all_ways() {
  std::vector<Instructions> ways = {Instructions::common};
  if (quickest_instructions() == Instructions::wide) ways.push_back(Instructions::wide);
  return ways;
}

TEST_CASE("cells of a byte or none are read where the byte was learned, and no others are") {
  Random draw;
  long were_read = 0, rounds = 0;
  for (int table = 0; table < 400; ++table) {
    // bytes mean the same in all cells, in some, or in none
    const std::size_t count = 1 + draw(ShortCells::most);
    const std::uint64_t kinds = 1 + draw(3);
    std::vector<std::string> bytes;
    std::vector<QuestionId> questions;
    const bool are_in_order = draw(2) == 0;
    for (std::size_t cell = 0; cell < count; ++cell) {
      questions.push_back(QuestionId{are_in_order ? 3 + cell : 3 + count - cell});
      bytes.push_back(std::vector<std::string>{"01?-", "-?10", "x0\xe4?+1 ~abcdefgh"}[draw(kinds)]);
    }
    AnswerBook::OfByte unknown;
    unknown.fill(answer_codes::none);
    unknown[','] = answer_codes::missing;
    std::vector<AnswerBook::OfByte> of_byte(count, unknown);
    std::vector<ShortCells> all;
    for (const Instructions way : all_ways()) {
      of_byte.assign(count, unknown);
      all.emplace_back(questions, of_byte.data(), ',', way);
      of_byte.front()['"'] = 9;
      all.back().learn(0, '"');
      of_byte.front()['"'] = answer_codes::none;
      all.back().forget();
      for (std::size_t cell = 0; cell < count; ++cell)
        for (std::size_t i = 0; i < bytes[cell].size(); ++i) {
          const auto byte = static_cast<unsigned char>(bytes[cell][i]);
          of_byte[cell][byte] = static_cast<AnswerCode>(answer_codes::first_given + i);
          all.back().learn(cell, byte);
        }
    }
    for (int round = 0; round < 50; ++round, ++rounds) {
      std::string text;
      for (std::size_t cell = 0; text.size() < ShortCells::bytes_read; ++cell) {
        const std::string& of_cell = bytes[cell % count];
        for (std::uint64_t rest = draw(60) == 0 ? draw(70) : draw(8) == 0 ? 0 : 1; rest > 0; --rest)
          text += draw(100) == 0 ? "0\n\"z\xff"[draw(5)] : of_cell[draw(of_cell.size())];
        text += ',';
      }
      std::vector<AnswerCode> wanted;
      const std::size_t size = read_slowly(text, bytes, wanted);
      were_read += size > 0 ? 1 : 0;
      for (const ShortCells& cells : all) {
        constexpr AnswerCode untouched = 77;
        std::vector<AnswerCode> codes(3 + count + 1 + 40, untouched);
        REQUIRE(cells.read(text.data(), codes.data()) == size);
        if (size == 0) continue;
        for (std::size_t cell = 0; cell < count; ++cell) {
          CHECK(codes[questions[cell].value] == wanted[cell]);
          codes[questions[cell].value] = untouched;
        }
        CHECK(std::ranges::count(codes, untouched) == static_cast<std::ptrdiff_t>(codes.size()));
      }
    }
  }
  MESSAGE(were_read, " of ", rounds, " texts were read");
  CHECK(10 * were_read > 3 * rounds);
  CHECK(10 * were_read < 9 * rounds);
}

}  // namespace
}  // namespace readiness::input
