#pragma once

#include "base/modules.hpp"
#include "rulepage/review_page.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::rulepage {

/// Whether something may go where a case says that it goes.
enum class Destination {
  unsaid,    ///< the case does not say where
  approved,  ///< into a tool that the page approves, by its words
  refused,   ///< into another one, and the page approves no other
  open       ///< the page does not say
};
[[nodiscard]] constexpr std::string_view name_of(Destination destination) {
  switch (destination) {
    case Destination::unsaid:
      return "unsaid";
    case Destination::approved:
      return "approved";
    case Destination::refused:
      return "refused";
    case Destination::open:
      break;
  }
  return "open";
}

/// What the words of a page say of one case.
struct CaseReading {
  std::string text;
  std::optional<std::size_t> light;  ///< index into the review's lights; none: not answered
  std::optional<WordRange> place;    ///< the words that come nearest, whether or not they answer
  std::vector<std::string> shared;   ///< words of the case that stand there
  Destination destination = Destination::unsaid;
  std::optional<WordRange> destination_place;  ///< the words that approve or refuse it
};

/// What a case puts in, without where it goes: "A press release" of "A press release, into any
/// chatbot."
[[nodiscard]] std::string what_goes_in(const std::string& text, const Phrasebook& book);

/// Reads each case by the page alone. What a case puts in is answered where an example of one
/// colour shares more of its words than any of another, two at least and a third of them; words
/// that every case has tell nothing. An example that allows something must be met in all of its
/// words: "published strategy papers" say nothing of a draft. Where it goes is read by itself: into
/// a tool that is refused it is red, whatever it is, and what the page leaves open is answered only
/// by a red example. Anything else is not answered by the words of this page.
[[nodiscard]] std::vector<CaseReading> read_cases(const PageText& page, const PageReview& review,
                                                  const std::vector<std::string>& cases);

}  // namespace readiness::rulepage
