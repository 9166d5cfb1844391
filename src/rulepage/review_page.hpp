#pragma once

#include "base/modules.hpp"
#include "rulepage/phrasebook.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace readiness::rulepage {

enum class Saidness { missing, general, said };
[[nodiscard]] constexpr std::string_view name_of(Saidness said) {
  switch (said) {
    case Saidness::missing:
      return "missing";
    case Saidness::general:
      return "general";
    case Saidness::said:
      break;
  }
  return "said";
}

/// Whether one of the statements is there, as far as words can tell: `likely` in two places.
struct FoundStatement {
  const StatementWords* words = nullptr;
  Saidness said = Saidness::missing;
  Sure sure = Sure::perhaps;
  std::vector<WordRange> places;
};

/// A colour of the traffic light and what stands under it.
struct FoundLight {
  const LightWords* words = nullptr;
  std::optional<WordRange> label;
  std::vector<WordRange> parts;     ///< what belongs to it
  std::vector<WordRange> examples;  ///< the things that are listed in them
  bool names_tool = false;
};

struct FoundPhrase {
  const PhraseWords* words = nullptr;
  WordRange place;
};

/// What the words of a page say and leave open. It never says that a rule is good, nor that it is
/// kept: only what is written there.
struct PageReview {
  const Phrasebook* book = nullptr;
  std::vector<FoundStatement> statements;
  std::vector<FoundLight> lights;  ///< green, amber, red
  std::vector<FoundPhrase> phrases;
  std::optional<WordRange> asks, dated;
  std::optional<WordRange> first_rule;  ///< the first of the statements

  [[nodiscard]] int lights_found() const;
};

[[nodiscard]] PageReview review_page(const PageText& page, const Phrasebook& book);

/// About as many minutes as an adult reads, counted up.
[[nodiscard]] int reading_minutes(std::size_t words);

/// What leads to each block: the headings above it, the line before its list, its table's header.
[[nodiscard]] std::vector<std::vector<WordRange>> leads_of(const PageText& page);

}  // namespace readiness::rulepage
