#include "batch/json_lines.hpp"

#include "answers/bind.hpp"

#include <algorithm>
#include <utility>

namespace readiness::batch {

long each_line(const std::string& text,
               const std::function<void(std::string line, long row)>& take) {
  long row = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    std::string line = text.substr(begin, end - begin);
    begin = end + 1;
    ++row;
    while (line.ends_with('\r')) line.pop_back();
    if (!line.empty()) take(std::move(line), row);
  }
  return row;
}

std::optional<Response> bind_alike(Document document, const Questionnaire& questionnaire,
                                   Diagnostics& diagnostics) {
  const auto pinned = pinned_questionnaire(document, diagnostics);
  if (!pinned) return std::nullopt;
  const Match found = match(*pinned, questionnaire);
  if (found == Match::other || found == Match::scoring_changed) {
    const bool other = found == Match::other;
    diagnostics.error(
        other ? "A0301" : "A0302", document.source.place(pinned->span),
        other ? "these answers belong to `" + pinned->id + "`, not to `" + questionnaire.id + "`"
              : "the scoring of " + questionnaire.id +
                    " differs from the one these answers were given under",
        other ? "batch scores by one questionnaire: run it once for each"
              : "name the old questionnaire with -q");
    return std::nullopt;
  }
  return bind(std::move(document), questionnaire, diagnostics);
}

}  // namespace readiness::batch
