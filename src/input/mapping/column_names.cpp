#include "input/mapping/column_names.hpp"

#include "base/names.hpp"
#include "base/text.hpp"
#include "document/csv.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace readiness::input {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 7> entities = {
    {{"&nbsp;", " "},
     {"&lt;", "<"},
     {"&gt;", ">"},
     {"&quot;", "\""},
     {"&#39;", "'"},
     {"&apos;", "'"},
     {"&amp;", "&"}}};

/// The length of the tag that a text begins with; 0 where it begins with none.
std::size_t tag_size(std::string_view text) {
  if (text.size() < 3 || text[0] != '<') return 0;
  if (!is_letter(text[1]) && !(text[1] == '/' && is_letter(text[2]))) return 0;
  const std::size_t end = text.find('>');
  return end == std::string_view::npos ? 0 : end + 1;
}

template <class Fits>
std::vector<std::size_t> columns_where(const std::vector<std::vector<std::string>>& names,
                                       Fits fits) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < names.size(); ++i)
    if (std::any_of(names[i].begin(), names[i].end(), fits)) found.push_back(i);
  return found;
}

}  // namespace

std::string without_markup(std::string_view text) {
  if (text.find_first_of("<&") == std::string_view::npos) return tidy_name(text);
  std::string plain;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    if (const std::size_t tag = tag_size(rest)) {
      plain += ' ';
      at += tag;
      continue;
    }
    const auto entity = std::find_if(entities.begin(), entities.end(), [&](const auto& each) {
      return rest.starts_with(each.first);
    });
    if (entity != entities.end()) {
      plain += entity->second;
      at += entity->first.size();
    } else {
      plain += text[at++];
    }
  }
  return tidy_name(plain);
}

ColumnNames::ColumnNames(const std::vector<std::vector<std::string>>& header, bool carries) {
  std::size_t width = 0;
  for (const auto& row : header) width = std::max(width, row.size());
  names_.resize(width);
  for (std::size_t row = 0; row < header.size(); ++row) {
    std::string carried;
    for (std::size_t i = 0; i < width; ++i) {
      std::string name = i < header[row].size() ? without_markup(header[row][i]) : std::string();
      // the last row names each column for itself
      if (carries && row + 1 < header.size()) {
        if (name.empty()) name = carried;
        carried = name;
      }
      if (!name.empty()) names_[i].push_back(std::move(name));
    }
  }
  for (auto& names : names_) {
    if (names.size() > 1 && names.front() != names.back()) {
      const std::string upper = names.front(), lower = names.back();
      names.push_back(upper + " " + lower);  // first: `upper *` means what stands below
      names.push_back(upper + " [" + lower + "]");
    }
    std::vector<std::string>& folded = folded_.emplace_back();
    for (const std::string& name : names) folded.push_back(folded_name(name));
  }
}

void ColumnNames::add(std::size_t column, const std::string& name) {
  names_[column].push_back(without_markup(name));
  folded_[column].push_back(folded_name(names_[column].back()));
}

const std::string& ColumnNames::shown(std::size_t column) const {
  static const std::string nameless;
  return names_[column].empty() ? nameless : names_[column].back();
}

std::vector<std::size_t> ColumnNames::meant_by(std::string_view text) const {
  const std::string wanted = folded_name(without_markup(text));
  if (wanted.empty()) return {};
  auto found = columns_where(folded_, [&](const std::string& name) { return name == wanted; });
  if (!found.empty()) return found;
  if (const auto column = column_of_letters(text); column && *column < width()) return {*column};
  return columns_where(folded_, [&](const std::string& name) { return name.starts_with(wanted); });
}

std::vector<ColumnNames::Fit> ColumnNames::fitting(std::string_view pattern) const {
  const std::string wanted = folded_name(without_markup(pattern));
  const std::size_t star = wanted.find('*');
  const std::string_view before = std::string_view(wanted).substr(0, star);
  const std::string_view behind =
      star == std::string::npos ? "" : std::string_view(wanted).substr(star + 1);
  std::vector<Fit> found;
  for (std::size_t i = 0; i < width(); ++i)
    for (const std::string& name : folded_[i]) {
      const bool fits = star == std::string::npos
                            ? name == before
                            : name.size() >= before.size() + behind.size() &&
                                  name.starts_with(before) && name.ends_with(behind);
      if (!fits) continue;
      found.push_back({i, tidy_name(std::string_view(name).substr(
                              before.size(), name.size() - before.size() - behind.size()))});
      break;
    }
  return found;
}

bool ColumnNames::fits(std::size_t column, std::string_view pattern) const {
  const auto found = fitting(pattern);
  return std::any_of(found.begin(), found.end(),
                     [&](const Fit& fit) { return fit.column == column; });
}

bool is_among(const std::vector<std::string>& words, std::string_view word) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& each) {
    return folded_name(each) == folded_name(word);
  });
}

}  // namespace readiness::input
