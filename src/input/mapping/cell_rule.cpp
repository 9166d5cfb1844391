#include "input/mapping/cell_rule.hpp"

#include "base/names.hpp"
#include "base/sha256.hpp"
#include "base/text.hpp"
#include "input/mapping/column_names.hpp"

#include <algorithm>
#include <vector>

namespace readiness::input {
namespace {

/// The ticks in a cell, one at a time.
class TickReader {
 public:
  TickReader(const CellRule& rule, std::string_view cell) : rule_(rule) {
    std::string text(cell);
    // a list with a line for each tick
    if (rule.split.find('\n') != std::string::npos || rule.split.empty())
      std::replace(text.begin(), text.end(), '\n', ';');
    written_ = without_markup(text);
    folded_ = folded_name(written_);
    if (written_.size() != folded_.size()) written_ = folded_;
  }

  std::string own() {
    std::vector<std::string> ticks;
    while (skip_to_tick()) {
      std::string tick = take();
      if (!tick.empty()) ticks.push_back(std::move(tick));
    }
    return joined(ticks, ";");
  }

 private:
  /// The size of what parts ticks at this place; 0 where nothing does.
  [[nodiscard]] std::size_t parted(std::size_t at) const {
    if (at >= folded_.size()) return 0;
    const std::string& split = rule_.split;
    if (split.empty() || split.find('\n') != std::string::npos)
      return folded_[at] == ';' || (split.empty() && folded_[at] == ',') ? 1 : 0;
    const std::string_view sign = split == " " ? split : trimmed(split);
    return std::string_view(folded_).substr(at).starts_with(sign) ? sign.size() : 0;
  }

  bool skip_to_tick() {
    while (at_ < folded_.size()) {
      if (const std::size_t size = parted(at_))
        at_ += size;
      else if (folded_[at_] == ' ')
        ++at_;
      else
        return true;
    }
    return false;
  }

  [[nodiscard]] bool ends_tick(std::size_t at) const {
    if (at == folded_.size() || parted(at) > 0) return true;
    const std::size_t next = std::min(folded_.find_first_not_of(' ', at), folded_.size());
    return next == folded_.size() || (next > at && parted(next) > 0);
  }

  /// The longest word that stands here wins, for it may hold what parts others; what is no word of
  /// ours goes as far as the next sign between ticks.
  std::string take() {
    std::size_t length = 0;
    const std::string* own = nullptr;
    for (const auto& [word, meaning] : rule_.words)
      if (word.size() > length && folded_.compare(at_, word.size(), word) == 0 &&
          ends_tick(at_ + word.size())) {
        length = word.size();
        own = &meaning;
      }
    const std::size_t begin = at_;
    if (!own) {
      while (begin + length < folded_.size() && parted(begin + length) == 0) ++length;
      at_ += length;
      return std::string(trimmed(std::string_view(written_).substr(begin, length)));
    }
    at_ += length;
    return *own;
  }

  const CellRule& rule_;
  std::string written_, folded_;
  std::size_t at_ = 0;
};

/// `2,5` is two and a half wherever it is written; `1,250` is not sure, and is left to be told.
bool is_decimal_comma(std::string_view number) {
  const std::size_t comma = number.find(',');
  if (comma == std::string_view::npos || number.find_first_of(",.", comma + 1) != number.npos)
    return false;
  return number.find('.') == std::string_view::npos && number.size() - comma - 1 != 3;
}

}  // namespace

std::string own_cell(const CellRule& rule, std::string_view cell) {
  if (rule.always) return *rule.always;
  const std::string plain =
      rule.kind == CellRule::Kind::text ? tidy_name(cell) : without_markup(cell);
  if (plain.empty()) return {};
  if (!rule.words.empty())
    if (const auto word = rule.words.find(folded_name(plain)); word != rule.words.end())
      return word->second;
  switch (rule.kind) {
    case CellRule::Kind::words:
      return plain;
    case CellRule::Kind::ticks:
      return TickReader(rule, cell).own();
    case CellRule::Kind::number: {
      std::string number = plain;
      if (rule.has_decimal_commas || is_decimal_comma(plain))
        std::replace(number.begin(), number.end(), ',', '.');
      return number;
    }
    case CellRule::Kind::date: {
      const auto date = read_date(plain, rule.order);
      return date ? to_text(*date) : plain;
    }
    case CellRule::Kind::text:
      return std::string(cell);
    case CellRule::Kind::digest:
      return keyed_digest(rule.key, plain);
  }
  return plain;
}

}  // namespace readiness::input
