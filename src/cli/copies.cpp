#include "cli/copies.hpp"

#include "unit/unit.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace readiness::cli {
namespace {

bool may_be_a_copy(const Questionnaire& questionnaire, const Response& response) {
  return response.ref.empty() && !questionnaire.roles[response.role].named;
}

/// Equal responses, as indices.
using Equal = std::vector<std::size_t>;

std::vector<Equal> equal_responses(const Questionnaire& questionnaire,
                                   const std::vector<Response>& voices) {
  std::vector<Equal> all;
  for (std::size_t i = 0; i < voices.size(); ++i) {
    if (!may_be_a_copy(questionnaire, voices[i])) continue;
    const auto known = std::find_if(all.begin(), all.end(), [&](const Equal& equal) {
      return say_the_same(voices[equal.front()], voices[i]);
    });
    if (known == all.end())
      all.push_back({i});
    else
      known->push_back(i);
  }
  return all;
}

/// As many as the file with most of them holds are people; the others are copies, and so is what
/// was read twice from one line, because its file was named twice.
Equal copies_among(const std::vector<Response>& voices, const Equal& equal) {
  std::map<std::string, Equal> by_file;
  std::set<std::pair<std::string, int>> lines;
  Equal copies;
  for (const std::size_t i : equal) {
    const Place place = voices[i].source.place(voices[i].pinned.span);
    if (lines.emplace(place.file, place.at.line).second)
      by_file[place.file].push_back(i);
    else
      copies.push_back(i);
  }
  const auto most = std::max_element(
      by_file.begin(), by_file.end(),
      [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
  for (const auto& [file, indices] : by_file)
    if (file != most->first) copies.insert(copies.end(), indices.begin(), indices.end());
  return copies;
}

}  // namespace

void leave_out_copies(const Questionnaire& questionnaire, std::vector<Response>& voices,
                      Diagnostics& diagnostics) {
  std::vector<bool> is_copy(voices.size(), false);
  for (const Equal& equal : equal_responses(questionnaire, voices))
    for (const std::size_t i : copies_among(voices, equal)) {
      is_copy[i] = true;
      diagnostics.warning("A0315", unit::place_of(questionnaire, voices[i]),
                          "these answers without a ref are the same as others and are not counted",
                          "leave the copy out; somebody else who answers the same needs a ref");
    }
  std::vector<Response> kept;
  for (std::size_t i = 0; i < voices.size(); ++i)
    if (!is_copy[i]) kept.push_back(std::move(voices[i]));
  voices = std::move(kept);
}

}  // namespace readiness::cli
