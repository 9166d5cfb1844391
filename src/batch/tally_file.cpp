#include "batch/tally_file.hpp"

#include "base/number.hpp"
#include "document/json/write.hpp"
#include "document/shape/shape.hpp"
#include "questionnaire/made_with.hpp"

namespace readiness::batch {
namespace {

constexpr const char* schema = "readiness/tally@1";
constexpr std::uint64_t most = std::uint64_t{1} << 46U;  // so that no sum can overflow

/// Sums may be wider than the numbers of JSON readers, so they are written as text.
Json moments(const Moments& moments) {
  return Json::array({moments.count, to_text(moments.sum), to_text(moments.squares)});
}

Json part(const PartTally& tally) {
  return {{"scores", moments(tally.scores)},
          {"unnamed", moments(tally.unnamed)},
          {"sensitive", tally.sensitive}};
}

Json question(const QuestionTally& tally) {
  return {{"given", tally.given},         {"unnamed", tally.unnamed},
          {"dont_know", tally.dont_know}, {"declined", tally.declined},
          {"missing", tally.missing},     {"not_applicable", tally.not_applicable},
          {"levels", tally.levels},       {"unnamed_levels", tally.unnamed_levels}};
}

Json battery(const BatteryTally& tally) {
  return {{"respondents", tally.respondents}, {"pairs", tally.pairs}};
}

Json group(const GroupKey& key, const GroupTally& tally) {
  Json dimensions = Json::array();
  for (const PartTally& each : tally.dimensions) dimensions.push_back(part(each));
  return {{"key", key},
          {"respondents", tally.respondents},
          {"unnamed", tally.unnamed},
          {"overall", part(tally.overall)},
          {"dimensions", dimensions}};
}

/// Reads what was written, and refuses whatever does not fit.
class Reader {
 public:
  Reader(const Document& document, const Questionnaire& questionnaire, Diagnostics& diagnostics)
      : document_(document), questionnaire_(questionnaire), diagnostics_(diagnostics) {}

  std::optional<Tally> read() {
    const Node& root = document_.root;
    Tally tally = empty_tally(questionnaire_, list_at(root, "group_by"));
    tally.respondents = count(root.find("respondents"));
    read_questions(root.find("questions"), tally);
    read_batteries(root.find("batteries"), tally);
    read_groups(root.find("groups"), tally);
    if (!good_) return std::nullopt;
    return tally;
  }

 private:
  void refuse(const Node* node, const std::string& what) {
    if (good_)
      diagnostics_.error("T0003",
                         node ? document_.source.place(node->span) : document_.source.whole_file(),
                         what, "make the tally again from its answers");
    good_ = false;
  }

  std::uint64_t count(const Node* node) {
    const auto number = node ? parse_integer(node->text) : std::nullopt;
    if (number && *number >= 0 && static_cast<std::uint64_t>(*number) <= most)
      return static_cast<std::uint64_t>(*number);
    refuse(node, "a count is missing, or is not a count");
    return 0;
  }

  /// Exactly as many items as are there already.
  const std::vector<Node>* items(const Node* list, std::size_t wanted) {
    if (list && list->kind == Node::Kind::sequence && list->items.size() == wanted)
      return &list->items;
    refuse(list, "a list has the wrong length for this questionnaire");
    return nullptr;
  }

  void read_counts(const Node* list, std::vector<std::uint64_t>& counts) {
    const auto* all = items(list, counts.size());
    for (std::size_t i = 0; all && i < counts.size(); ++i) counts[i] = count(&(*all)[i]);
  }

  void read_questions(const Node* list, Tally& tally) {
    const auto* all = items(list, tally.questions.size());
    for (std::size_t i = 0; all && i < all->size(); ++i) {
      const Node& node = (*all)[i];
      QuestionTally& question = tally.questions[i];
      question.given = count(node.find("given"));
      question.unnamed = count(node.find("unnamed"));
      question.dont_know = count(node.find("dont_know"));
      question.declined = count(node.find("declined"));
      question.missing = count(node.find("missing"));
      question.not_applicable = count(node.find("not_applicable"));
      read_counts(node.find("levels"), question.levels);
      read_counts(node.find("unnamed_levels"), question.unnamed_levels);
    }
  }

  void read_batteries(const Node* list, Tally& tally) {
    const auto* all = items(list, tally.batteries.size());
    for (std::size_t i = 0; all && i < all->size(); ++i) {
      BatteryTally& battery = tally.batteries[i];
      battery.respondents = count((*all)[i].find("respondents"));
      const auto* pairs = items((*all)[i].find("pairs"), battery.pairs.size());
      for (std::size_t j = 0; pairs && j < pairs->size(); ++j)
        read_counts(&(*pairs)[j], battery.pairs[j]);
    }
  }

  Moments moments(const Node* node) {
    Moments moments;
    const auto* all = items(node, 3);
    if (!all) return moments;
    moments.count = count(&(*all)[0]);
    const auto sum = parse_wide((*all)[1].text), squares = parse_wide((*all)[2].text);
    const Wide limit = static_cast<Wide>(moments.count) << 40U;
    if (!sum || !squares || *sum > limit || *squares > limit << 40U)
      refuse(node, "a sum does not fit its count");
    else
      moments.sum = *sum, moments.squares = *squares;
    return moments;
  }

  PartTally part(const Node* node) {
    PartTally part;
    if (!node) {
      refuse(node, "a part of a group is missing");
      return part;
    }
    part.scores = moments(node->find("scores"));
    part.unnamed = moments(node->find("unnamed"));
    part.sensitive = count(node->find("sensitive"));
    return part;
  }

  void read_groups(const Node* list, Tally& tally) {
    if (!list || list->kind != Node::Kind::sequence) return refuse(list, "there are no groups");
    for (const Node& node : list->items) {
      const Node* key = node.find("key");
      GroupKey texts = list_at(node, "key");
      if (texts.size() != tally.group_by.size())
        return refuse(key, "a group has the wrong number of attributes");
      GroupTally group;
      group.respondents = count(node.find("respondents"));
      group.unnamed = count(node.find("unnamed"));
      group.overall = part(node.find("overall"));
      const auto* parts = items(node.find("dimensions"), questionnaire_.dimensions.size());
      for (std::size_t i = 0; parts && i < parts->size(); ++i)
        group.dimensions.push_back(part(&(*parts)[i]));
      if (!tally.groups.emplace(std::move(texts), std::move(group)).second)
        refuse(&node, "a group appears twice");
    }
  }

  const Document& document_;
  const Questionnaire& questionnaire_;
  Diagnostics& diagnostics_;
  bool good_ = true;
};

}  // namespace

std::string tally_text(const Questionnaire& questionnaire, const Tally& tally) {
  Json questions = Json::array(), batteries = Json::array(), groups = Json::array();
  for (const QuestionTally& each : tally.questions) questions.push_back(question(each));
  for (const BatteryTally& each : tally.batteries) batteries.push_back(battery(each));
  for (const auto& [key, each] : tally.groups) groups.push_back(group(key, each));
  return json_document({{"schema", schema},
                        {"keep", "like the answers: small groups are in the clear here"},
                        {"questionnaire",
                         {{"id", questionnaire.id},
                          {"version", questionnaire.version},
                          {"scoring", questionnaire.fingerprints.scoring}}},
                        {"group_by", tally.group_by},
                        {"respondents", tally.respondents},
                        {"questions", questions},
                        {"batteries", batteries},
                        {"groups", groups}},
                       JsonLists::plain_ones_in_a_line);
}

std::optional<std::string> tally_questionnaire(const Document& document, Diagnostics& diagnostics) {
  const Node* questionnaire = document.root.find("questionnaire");
  const std::string id = questionnaire ? text_at(*questionnaire, "id") : "";
  if (text_at(document.root, "schema") == schema && !id.empty()) return id;
  diagnostics.error("T0001", document.source.whole_file(), "this is not a readiness tally",
                    "`readiness batch ... --tally FILE` writes one");
  return std::nullopt;
}

std::optional<Tally> read_tally(const Document& document, const Questionnaire& questionnaire,
                                Diagnostics& diagnostics) {
  const auto id = tally_questionnaire(document, diagnostics);
  if (!id) return std::nullopt;
  const Node& made_with = *document.root.find("questionnaire");
  if (is_made_with(made_with, questionnaire))
    return Reader(document, questionnaire, diagnostics).read();
  diagnostics.error("T0002", document.source.place(made_with.span),
                    "this tally was made with " + *id + " " + text_at(made_with, "version") +
                        ", not with " + questionnaire.id + " " + questionnaire.version +
                        ", or under another scoring",
                    "name the right questionnaire with -q");
  return std::nullopt;
}

}  // namespace readiness::batch
