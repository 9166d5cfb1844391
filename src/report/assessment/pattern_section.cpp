#include "base/text.hpp"
#include "report/assessment/sections.hpp"
#include "report/words/answers.hpp"

#include <algorithm>
#include <utility>

namespace readiness::report {
namespace {

constexpr std::size_t most_in_full = 3;
constexpr std::size_t most_reasons = 3;

/// Tells the findings of one assessment.
class Teller {
 public:
  explicit Teller(const Assessment& assessment)
      : assessment_(assessment),
        questionnaire_(*assessment.questionnaire),
        patterns_(*assessment.patterns) {}

  [[nodiscard]] Blocks blocks() const {
    const std::vector<const PatternFinding*> present = in_order();
    Blocks blocks = {Heading{2, "What is going on"}};
    for (Paragraph& paragraph : good_news()) blocks.emplace_back(std::move(paragraph));
    if (present.empty()) blocks.emplace_back(Paragraph{"No failure pattern is present."});
    if (patterns_.chain.size() > 1)
      blocks.emplace_back(chain_of(questionnaire_, patterns_, Tone::strong));
    List list{ListMark::number, {}};
    for (std::size_t i = 0; i < std::min(present.size(), most_in_full); ++i)
      list.items.push_back(in_full(*present[i]));
    if (!list.items.empty()) blocks.emplace_back(std::move(list));
    for (Paragraph& paragraph : others(present)) blocks.emplace_back(std::move(paragraph));
    return blocks;
  }

 private:
  [[nodiscard]] const Pattern& pattern(const PatternFinding& finding) const {
    return questionnaire_.patterns[finding.pattern];
  }

  /// The chain first, then the graver ones.
  [[nodiscard]] std::vector<const PatternFinding*> in_order() const {
    std::vector<const PatternFinding*> present;
    for (const PatternFinding& finding : patterns_.findings)
      if (finding.state == PatternState::present && !pattern(finding).healthy)
        present.push_back(&finding);
    std::stable_sort(present.begin(), present.end(),
                     [&](const PatternFinding* a, const PatternFinding* b) {
                       return std::pair(place_in_chain(*a), pattern(*a).severity != "high") <
                              std::pair(place_in_chain(*b), pattern(*b).severity != "high");
                     });
    return present;
  }

  [[nodiscard]] std::ptrdiff_t place_in_chain(const PatternFinding& finding) const {
    return std::find(patterns_.chain.begin(), patterns_.chain.end(), finding.pattern) -
           patterns_.chain.begin();
  }

  [[nodiscard]] ListItem in_full(const PatternFinding& finding) const {
    const Pattern& about = pattern(finding);
    const std::string guess = finding.rests_on_predictions ? ", rests on predictions" : "";
    ListItem item{about.title + " (severity " + about.severity + guess + ")", {about.text}};
    for (std::size_t i = 0; i < std::min(finding.because.size(), most_reasons); ++i)
      item.details.push_back("because " + reason_text(assessment_, finding.because[i]));
    if (const std::string effects = leads_to(about); !effects.empty())
      item.details.push_back("leads to: " + effects);
    item.details.push_back("would prove this wrong: " + about.disproved_by);
    return item;
  }

  [[nodiscard]] std::string leads_to(const Pattern& about) const {
    std::vector<std::string> titles;
    for (const PatternId effect : about.leads_to)
      titles.push_back(questionnaire_.patterns[effect].title);
    if (titles.empty()) return about.consequence;
    return joined(titles, ", ") + (about.consequence.empty() ? "" : "; " + about.consequence);
  }

  [[nodiscard]] std::vector<Paragraph> others(
      const std::vector<const PatternFinding*>& present) const {
    std::vector<Paragraph> lines;
    std::vector<std::string> also;
    for (std::size_t i = most_in_full; i < present.size(); ++i)
      also.push_back(pattern(*present[i]).title);
    const auto say = [&](const std::string& what, const std::vector<std::string>& titles,
                         Tone tone = Tone::plain) {
      if (!titles.empty()) lines.push_back({what + ": " + enumerated(titles) + ".", tone});
    };
    say("Also present", also);
    say("Likely, one more sign would settle it", titles(PatternState::likely));
    say("To watch", titles(PatternState::watch));
    say("These answers cannot tell", titles(PatternState::cannot_tell), Tone::faint);
    return lines;
  }

  [[nodiscard]] std::vector<Paragraph> good_news() const {
    std::vector<Paragraph> lines;
    for (const PatternFinding& finding : patterns_.findings)
      if (finding.state == PatternState::present && pattern(finding).healthy)
        lines.push_back({"Good news: " + pattern(finding).text, Tone::good});
    return lines;
  }

  [[nodiscard]] std::vector<std::string> titles(PatternState state) const {
    std::vector<std::string> titles;
    for (const PatternFinding& finding : patterns_.findings)
      if (finding.state == state && !pattern(finding).healthy)
        titles.push_back(pattern(finding).title);
    return titles;
  }

  const Assessment& assessment_;
  const Questionnaire& questionnaire_;
  const Patterns& patterns_;
};

}  // namespace

Chain chain_of(const Questionnaire& questionnaire, const Patterns& patterns, Tone tone) {
  Chain chain{{}, questionnaire.patterns[patterns.chain.back()].consequence, tone};
  for (const PatternId id : patterns.chain) {
    const Pattern& link = questionnaire.patterns[id];
    chain.links.push_back(link.short_name.empty() ? link.title : link.short_name);
  }
  return chain;
}

Blocks pattern_section(const Assessment& assessment) {
  return assessment.patterns ? Teller(assessment).blocks() : Blocks{};
}

}  // namespace readiness::report
