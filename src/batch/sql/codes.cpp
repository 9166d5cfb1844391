#include "batch/sql/codes.hpp"

#include "batch/sql/dialect.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace readiness::batch {

std::string amount_column(const Question& question) { return question.id + " amount"; }

std::string evidence_column(const Question& question) { return question.id + " evidence"; }

std::string item_column(const Question& question, std::size_t item) {
  return question.id + " item " + std::get<Ticks>(question.kind).items[item].id;
}

std::string sql_joined(const std::vector<std::string>& texts, std::string_view sign,
                       std::string_view neutral) {
  if (texts.empty()) return std::string(neutral);
  if (texts.size() == 1) return texts.front();
  return fmt::format("({})", fmt::join(texts, sign));
}

std::string sql_listed(const std::vector<std::string>& texts, std::string_view between) {
  constexpr std::size_t most_arguments = 90;  // PostgreSQL takes 100
  if (texts.empty()) return "NULL";
  std::vector<std::string> lists;
  for (std::size_t begin = 0; begin < texts.size(); begin += most_arguments) {
    const auto first = texts.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto last =
        texts.begin() + static_cast<std::ptrdiff_t>(std::min(begin + most_arguments, texts.size()));
    lists.push_back(fmt::format("nullif(concat_ws({},\n      {}), '')", sql_text(between),
                                fmt::join(first, last, ",\n      ")));
  }
  return lists.size() == 1 ? lists.front() : sql_listed(lists, between);
}

}  // namespace readiness::batch
