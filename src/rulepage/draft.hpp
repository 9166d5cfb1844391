#pragma once

#include "base/date.hpp"
#include "base/modules.hpp"
#include "document/node.hpp"
#include "document/shape/shape.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::rulepage {

/// What may go in under one colour, and where.
struct DraftLight {
  std::vector<std::string> examples, tools;
  std::string condition;  ///< of amber
};

/// What a page of rules says, as somebody decided it: a file of kind `rule-page`.
struct RulePage {
  std::string language, title;
  Date since{};
  std::string ask_who, ask_how, ask_within;
  std::vector<std::string> uses, not_for, tools;
  DraftLight green, amber, red;
  std::string answers;                       ///< "Whoever signs the letter"
  std::string mistakes_to, mistakes_within;  ///< whom to tell, and when; empty: not decided
  bool is_covered = false;                   ///< whoever kept to the page
};

[[nodiscard]] Shape rule_page_shape();  ///< readiness/rule-page@1

/// Problems: those of the shape, and G0403 for a tool of a colour that is not among the tools.
[[nodiscard]] std::optional<RulePage> read_rule_page(const Document& document,
                                                     Diagnostics& diagnostics);

/// A case that was already judged, as an example for the page.
struct JudgedCase {
  std::string text, colour;
};

/// A `rule-page` file to complete: what is known is written, the rest is asked for.
[[nodiscard]] std::string blank_rule_page(std::string_view title, Date day,
                                          const std::vector<JudgedCase>& cases);

}  // namespace readiness::rulepage
