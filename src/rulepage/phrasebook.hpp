#pragma once

#include "base/modules.hpp"
#include "document/node.hpp"
#include "document/shape/shape.hpp"
#include "rulepage/pattern.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::rulepage {

/// What is said where all of these are found: the last in a sentence itself, the others there or in
/// what leads to it.
using Saying = std::vector<WordPattern>;

/// How surely words mean what they are taken for.
enum class Sure { perhaps, likely };
[[nodiscard]] constexpr std::string_view name_of(Sure sure) {
  return sure == Sure::likely ? "likely" : "perhaps";
}

/// One of the things that a page of rules says.
struct StatementWords {
  std::string id, title;
  std::vector<Saying> says;
  std::vector<Saying> headings;      ///< it is said by a heading of these words and a list under it
  std::vector<WordPattern> general;  ///< it is touched on, in words that decide no case
  std::string write;                 ///< how it could be said
};

/// The colours of the traffic light, from the one that allows to the one that forbids.
inline constexpr std::array<std::string_view, 3> light_ids = {"green", "amber", "red"};

/// How a colour is labelled.
struct LightWords {
  std::string id, title;
  std::vector<WordPattern> labels;
};

/// What a phrase that is no rule does instead.
enum class PhraseKind { judgement, data, elsewhere, occasion, blame };
inline constexpr std::array<std::string_view, 5> phrase_kind_names = {
    "judgement", "data", "elsewhere", "occasion", "blame"};

struct PhraseWords {
  std::string id;
  PhraseKind kind = PhraseKind::judgement;
  Sure sure = Sure::perhaps;
  std::vector<WordPattern> patterns;
  std::vector<WordPattern> unless;  ///< in the same sentence: then it is made clear
  std::string why, instead;
};

/// How a drafted page is written; `{who}` and the like stand for what is filled in.
struct DraftWords {
  std::string since, ask, uses, not_for, lights, what, tool, no_tool, green, amber, red, only,
      condition, tools, no_other, answers, answers_for, mistake, covered;
};

/// How a case says where something goes, as in "a contract, into the approved assistant".
struct DestinationWords {
  std::vector<WordPattern> into;      ///< they begin the part behind a comma that says it
  std::vector<WordPattern> approved;  ///< that it is one of those that the page approves
  std::vector<WordPattern> no_other;  ///< on a page: what it does not name is not approved
};

/// How rules are written in one language, as its file says.
struct Phrasebook {
  std::string language, title;
  std::vector<std::string> common;  ///< words that tell the language
  int page_words = 0;               ///< as many as a page should have at most
  std::vector<std::string> negation, mention;
  std::vector<StatementWords> statements;
  std::vector<LightWords> lights;       ///< as `light_ids`
  std::vector<WordPattern> conditions;  ///< words that begin a condition, which is no example
  std::vector<WordPattern> any_tool;
  DestinationWords destination;
  std::vector<Saying> asks, dated;
  std::vector<PhraseWords> phrases;
  DraftWords draft;
};

[[nodiscard]] Shape phrasebook_shape();  ///< readiness/phrasebook@1

/// Problems: those of the shape, and G0401 for what is no pattern.
[[nodiscard]] std::optional<Phrasebook> read_phrasebook(const Document& document,
                                                        Diagnostics& diagnostics);

/// All that were built in, in alphabetical order of their languages.
[[nodiscard]] const std::vector<Phrasebook>& phrasebooks();

/// The one whose common words stand in the text most often; null where none does often enough.
[[nodiscard]] const Phrasebook* phrasebook_for(const PageText& page,
                                               const std::vector<Phrasebook>& books);

}  // namespace readiness::rulepage
