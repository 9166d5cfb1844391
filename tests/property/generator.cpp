#include "property/generator.hpp"

#include "answers/bind.hpp"
#include "document/yaml/yaml.hpp"
#include "everything.hpp"
#include "questionnaire/load/load.hpp"

#include <algorithm>
#include <utility>

namespace readiness::property {
namespace {

using Names = std::vector<std::string>;

std::string in_list(const Names& names) {
  std::string list = "[";
  for (const std::string& name : names) list += (list.size() > 1 ? ", " : "") + name;
  return list + "]";
}

template <class Number>
std::string numbers_in_list(const std::vector<Number>& numbers) {
  Names names;
  for (const Number number : numbers) names.push_back(std::to_string(number));
  return in_list(names);
}

/// What expressions may say about a question.
struct Known {
  std::string id;
  int levels = 0;          ///< 0: none to read
  Names options;           ///< of a choice or probe
  Names items;             ///< of ticks
  bool is_amount = false;  ///< an unscored number from 0 to 20
  bool is_context = false;
};

struct Scale {
  std::string id;
  Names options;
};

class QuestionnaireWriter {
 public:
  QuestionnaireWriter(Draw& draw, const Wishes& wishes) : draw_(draw), wishes_(wishes) {}

  QuestionnaireText files() {
    choose_range();
    head();
    roles();
    scales();
    context();
    facets();
    surveys();
    scoring();
    levels();
    forms();
    contradictions();
    files_["questionnaire.yaml"] = std::move(main_);
    return std::move(files_);
  }

 private:
  // --- the frame --------------------------------------------------------------------------------

  void choose_range() {
    const std::vector<std::pair<int, int>> ranges = {{0, 100}, {0, 3}, {-5, 5}, {1, 5}, {0, 1000}};
    range_ = draw_.one_of(ranges);
  }

  void head() {
    main_ = "schema: readiness/questionnaire@1\nid: generated\nversion: 1.0.0\ntitle: Generated\n";
  }

  void roles() {
    roles_.assign({"lead"});
    if (draw_.chance(60)) roles_.push_back("staff");
    if (draw_.chance(30)) roles_.push_back("risk");
    main_ += "roles:\n";
    for (const std::string& role : roles_) {
      const bool without_index = role != "lead" && draw_.chance(50);
      main_ += "  " + role + ": {title: " + role + (without_index ? ", index: false" : "") + "}\n";
    }
  }

  void scales() {
    main_ += "scales:\n";
    const int count = draw_.between(1, 3);
    for (int i = 0; i < count; ++i) {
      scales_.push_back({"s" + std::to_string(i), {}});
      main_ += "  " + scales_.back().id + ":\n    options:\n";
      options("      ", scales_.back().options);
    }
  }

  /// Options with or without values of their own, which rise as the scale does.
  void options(const std::string& indent, Names& ids) {
    const int count = draw_.between(2, 6);
    const bool with_values = draw_.chance(40);
    std::vector<int> percents(static_cast<std::size_t>(count));
    for (int& percent : percents) percent = draw_.between(0, 100);
    std::sort(percents.begin(), percents.end());
    if (!wishes_.with_odd_values || draw_.chance(80)) {
      percents.front() = 0;
      percents.back() = 100;
    }
    for (const int percent : percents) {
      const Names short_ids = {"never", "rarely", "at_times", "often", "mostly", "always"};
      ids.push_back(short_ids[ids.size()]);
      main_ += indent + "- {id: " + ids.back() + ", label: " + ids.back();
      if (with_values) main_ += ", value: " + hundredths(percent);
      if (draw_.chance(15)) main_ += ", flag: " + flag();
      main_ += "}\n";
    }
  }

  static std::string hundredths(int percent) {
    const std::string digits = std::to_string(percent % 100);
    return std::to_string(percent / 100) + "." + (digits.size() < 2 ? "0" : "") + digits;
  }

  std::string flag() {
    flags_.push_back(draw_.chance(50) ? "froze" : "usage_only");
    return flags_.back();
  }

  void context() {
    if (draw_.chance(20)) return;
    main_ += "context:\n";
    Known state{"ctx.state", 0, {}, {}, false, true};
    main_ += "  ctx.state:\n    text: State\n    options:\n";
    options("      ", state.options);
    known_.push_back(std::move(state));
    if (draw_.chance(60)) {
      main_ += "  ctx.pilots: {text: Pilots, kind: number, min: 0, max: 20}\n";
      known_.push_back({"ctx.pilots", 0, {}, {}, true, true});
    }
    if (draw_.chance(40)) {
      const Scale& scale = draw_.one_of(scales_);
      main_ += "  ctx.more:\n    text: More\n    scale: " + scale.id + "\n" + roles_line("    ") +
               when_line("    ");
      known_.push_back({"ctx.more", 0, scale.options, {}, false, true});
    }
  }

  void facets() {
    const int count = draw_.between(0, 3);
    if (count > 0) main_ += "facets:\n";
    for (int i = 0; i < count; ++i) {
      facets_.push_back("f" + std::to_string(i));
      main_ += "  " + facets_.back() + ": {title: Facet}\n";
    }
  }

  // --- surveys and questions --------------------------------------------------------------------

  void surveys() {
    const int count = draw_.between(1, 5);
    std::string listed;
    for (int i = 0; i < count; ++i) {
      surveys_.push_back("d" + std::to_string(i));
      in_index_.push_back(i == 0 || draw_.chance(80));
      const bool own_file = draw_.chance(50);
      std::string text = survey(surveys_.back(), in_index_.back(), own_file ? "" : "    ");
      if (own_file)
        files_[surveys_.back() + ".yaml"] = "schema: readiness/survey@1\n" + text;
      else
        text.replace(2, 1, "-");  // "    id: d0" -> "  - id: d0"
      listed += own_file ? "  - " + surveys_.back() + ".yaml\n" : text;
    }
    main_ += "surveys:\n" + listed;
  }

  std::string survey(const std::string& id, bool in_index, const std::string& indent) {
    std::string text = indent + "id: " + id + "\n" + indent + "title: Survey\n";
    if (!in_index) text += indent + "in_index: false\n";
    if (draw_.chance(50)) text += indent + "weight: " + weight() + "\n";
    text += indent + "questions:\n";
    const int count = draw_.between(1, 8);
    for (int i = 0; i < count; ++i) {
      std::string one = question(id + ".q" + std::to_string(i), indent + "    ");
      one.replace(indent.size() + 2, 1, "-");
      text += one;
    }
    return text;
  }

  std::string weight() {
    return draw_.one_of(Names{"1", "2", "2", "3", "0.5", "1.25", "7", "0.001"});
  }

  std::string question(const std::string& id, const std::string& indent) {
    Known known{id, 0, {}, {}, false, false};
    std::string text = indent + "id: " + id + "\n" + indent + "text: Question\n";
    text += kind(known, indent);
    if (draw_.chance(60)) text += indent + "weight: " + weight() + "\n";
    if (draw_.chance(60)) text += indent + "topic: t" + std::to_string(draw_.between(0, 2)) + "\n";
    if (draw_.chance(70)) text += indent + "facets: " + in_list(draw_.some_of(facets_, 50)) + "\n";
    if (draw_.chance(15)) text += indent + "not_applicable: allowed\n";
    if (draw_.chance(45)) text += indent + "evidence: What proves it\n";
    if (draw_.chance(10)) text += indent + "predicted_by: [" + draw_.one_of(roles_) + "]\n";
    text += roles_line(indent) + when_line(indent);
    known_.push_back(std::move(known));
    return text;
  }

  std::string roles_line(const std::string& indent) {
    if (draw_.chance(70)) return {};
    Names some = draw_.some_of(roles_, 60);
    if (some.empty()) some.push_back(roles_.front());
    return indent + "roles: " + in_list(some) + "\n";
  }

  std::string when_line(const std::string& indent) {
    if (!wishes_.with_conditions || known_.empty() || !draw_.chance(25)) return {};
    return indent + "when: " + condition_on_answers(2) + "\n";
  }

  std::string kind(Known& known, const std::string& indent) {
    const int die = draw_.between(1, 100);
    if (die <= 30) return anchors(known, indent);
    if (die <= 50) return choice(known, indent);
    if (die <= 68) return ticks(known, indent);
    if (die <= 78) return count(known, indent);
    if (die <= 88) return number(known, indent);
    if (die <= 93) return indent + "kind: text\n";
    const Scale& scale = draw_.one_of(scales_);
    known.options = scale.options;
    return indent + "kind: probe\n" + indent + "scale: " + scale.id + "\n";
  }

  std::string anchors(Known& known, const std::string& indent) {
    known.levels = draw_.between(2, 6);
    std::string text = indent + "kind: anchors\n" + indent + "anchors:\n";
    for (int i = 0; i < known.levels; ++i)
      text +=
          indent + (draw_.chance(10) ? "  - {text: Level, flag: " + flag() + "}\n" : "  - Level\n");
    return text;
  }

  std::string choice(Known& known, const std::string& indent) {
    const Scale& scale = draw_.one_of(scales_);
    known.options = scale.options;
    known.levels = static_cast<int>(scale.options.size());
    std::string text = indent + "kind: choice\n" + indent + "scale: " + scale.id + "\n";
    if (draw_.chance(40)) text += indent + "reverse: true\n";
    return text;
  }

  std::string ticks(Known& known, const std::string& indent) {
    const int count = draw_.between(1, 6);
    std::string text = indent + "kind: ticks\n" + indent + "items:\n";
    for (int i = 0; i < count; ++i) {
      known.items.push_back("i" + std::to_string(i));
      text += indent + "  - {id: " + known.items.back() + ", text: Item}\n";
    }
    known.levels = count + 1;
    if (draw_.chance(50)) text += levels_by_count(known, count, indent);
    return text;
  }

  std::string levels_by_count(Known& known, int count, const std::string& indent) {
    std::vector<int> levels = {0};
    for (int i = 0; i < count; ++i)
      levels.push_back(levels.back() + (draw_.chance(12) ? 2 : draw_.between(0, 1)));
    levels.back() = std::max(1, levels.back());
    known.levels = 1 + levels.back();
    if (draw_.chance(40)) std::reverse(levels.begin(), levels.end());
    return indent + "levels_by_count: " + numbers_in_list(levels) + "\n";
  }

  /// Bounds of levels of a number from 0 to `most`, rising or falling.
  std::vector<int> bands(int most) {
    std::vector<int> bounds = {0};
    const int count = std::min(draw_.between(2, 5), most + 1);
    while (static_cast<int>(bounds.size()) < count) {
      const int bound = draw_.between(1, most);
      if (std::find(bounds.begin(), bounds.end(), bound) == bounds.end()) bounds.push_back(bound);
    }
    std::sort(bounds.begin(), bounds.end());
    if (wishes_.with_odd_counts && draw_.chance(10)) bounds.push_back(most + 3);
    if (draw_.chance(45)) std::reverse(bounds.begin(), bounds.end());
    return bounds;
  }

  std::string count(Known& known, const std::string& indent) {
    const int of = draw_.one_of(std::vector<int>{1, 3, 10, 30});
    const std::vector<int> bounds = bands(of);
    known.levels = static_cast<int>(bounds.size());
    return indent + "kind: count\n" + indent + "of: " + std::to_string(of) + "\n" + indent +
           "bands: " + numbers_in_list(bounds) + "\n";
  }

  std::string number(Known& known, const std::string& indent) {
    std::string text = indent + "kind: number\n" + indent + "min: 0\n" + indent + "max: 20\n";
    known.is_amount = draw_.chance(30);
    if (known.is_amount) return text;
    const std::vector<int> bounds = bands(20);
    known.levels = static_cast<int>(bounds.size());
    return text + indent + "bands: " + numbers_in_list(bounds) + "\n";
  }

  // --- expressions: never always true or always false, which the loader refuses
  // -------------------

  std::string compared(const std::string& quantity, int least, int most) {
    const int bound = draw_.between(least, most - 1);
    const std::string below = std::to_string(bound), above = std::to_string(bound + 1);
    switch (draw_.between(0, 5)) {
      case 0:
        return quantity + " <= " + below;
      case 1:
        return quantity + " < " + above;
      case 2:
        return quantity + " == " + below;
      case 3:
        return quantity + " != " + above;
      case 4:
        return quantity + " > " + below;
      default:
        return quantity + " >= " + above;
    }
  }

  std::string about_options(const Known& known) {
    const std::string& option = draw_.one_of(known.options);
    if (draw_.chance(40)) return known.id + " == " + option;
    if (draw_.chance(50)) return known.id + " != " + option;
    Names some = draw_.some_of(known.options, 50);
    if (some.empty()) some.push_back(option);
    return known.id + " in " + in_list(some);
  }

  std::string about_state(const Known& known) {
    const Names functions = {"answered", "unknown", "na"};
    return draw_.one_of(functions) + "(" + known.id + ")";
  }

  /// Never unknown: a count with an unknown part is open as a whole.
  std::string certain() { return about_state(draw_.one_of(known_)); }

  std::string simple_condition() {
    const Known& known = draw_.one_of(known_);
    if (draw_.chance(15)) return about_state(known);
    if (draw_.chance(6)) return "role == " + draw_.one_of(roles_);
    if (!known.items.empty() && draw_.chance(40))
      return "ticked(" + known.id + ", " + draw_.one_of(known.items) + ")";
    if (!known.options.empty() && (known.levels == 0 || draw_.chance(50)))
      return about_options(known);
    if (known.is_amount) return compared(known.id, 0, 20);
    if (known.levels > 0) return about_level(known);
    return about_state(known);
  }

  std::string about_level(const Known& known) {
    const Known& other = draw_.one_of(known_);
    if (draw_.chance(10) && other.levels > 0)
      return known.id + draw_.one_of(Names{" + ", " - ", " * "}) + other.id + " >= 2";
    if (draw_.chance(8)) return known.id + " in [0, " + std::to_string(known.levels - 1) + "]";
    return compared(known.id, 0, known.levels - 1);
  }

  std::string condition_on_answers(int depth) {
    const int die = depth == 0 ? 100 : draw_.between(1, 100);
    if (die <= 12) return condition_on_answers(depth - 1) + " and " + simple_condition();
    if (die <= 24) return condition_on_answers(depth - 1) + " or " + simple_condition();
    if (die <= 32) return "not (" + condition_on_answers(depth - 1) + ")";
    if (die <= 38)
      return "any(" + condition_on_answers(depth - 1) + ", " + condition_on_answers(depth - 1) +
             ")";
    if (die <= 43) return "all(" + simple_condition() + ", " + simple_condition() + ")";
    if (die <= 48)
      return "count(" + certain() + ", " + certain() + ", " + certain() +
             ") >= " + std::to_string(draw_.between(1, 3));
    return simple_condition();
  }

  std::string part() {
    const int die = draw_.between(1, 100);
    if (die <= 30) return "overall";
    if (die <= 70 || facets_.empty()) return draw_.one_of(surveys_);
    return draw_.one_of(facets_);
  }

  std::string within_range() {
    const int steps = draw_.between(1, 7);
    const double width = range_.second - range_.first;
    const double number = range_.first + width * steps / 10;
    // The grammar knows no sign.
    return number < 0 ? "(0 - " + std::to_string(-number) + ")" : std::to_string(number);
  }

  /// Scores are only ever asked to be high: a gate that falls when a score rises could hold at the
  /// low end and fail at the high end (see level_test.cpp, "what is reached is possible").
  std::string gate() {
    std::string drawn = any_gate();
    while (!wishes_.with_loose_gates && may_be_loose(drawn)) drawn = any_gate();
    return drawn;
  }

  static bool may_be_loose(const std::string& gate) {
    const auto has = [&](const char* word) { return gate.find(word) != std::string::npos; };
    return has("high") || has("unknown(") || (has("not (") && has("answered("));
  }

  std::string any_gate() {
    const Names ends = {"low", "high", "score"};
    switch (draw_.between(0, 9)) {
      case 0:
        return "every(" + draw_.one_of(ends) + ", " + within_range() + ")";
      case 1:
        return draw_.one_of(ends) + "(" + part() + ") >= " + within_range();
      case 2:
        return draw_.one_of(ends) + "(" + part() + ") > " + within_range();
      case 3:
        return "evidence(" + draw_.one_of(known_).id + ")";
      case 4:
        return "evidence_count(gates) >= " + std::to_string(draw_.between(1, 2));
      case 5:
        return "n(" + draw_.one_of(roles_) + ") >= 1";
      case 6:
        return flags_.empty() ? simple_condition() : "not flag(" + draw_.one_of(flags_) + ")";
      default:
        return condition_on_answers(1);
    }
  }

  // --- what follows the surveys
  // -------------------------------------------------------------------

  void scoring() {
    main_ +=
        "scoring:\n  range: " + numbers_in_list(std::vector<int>{range_.first, range_.second}) +
        "\n";
    const Names shares = {"{mean: 0.7, weakest: 0.3}", "{mean: 1, weakest: 0}",
                          "{mean: 0, weakest: 1}", "{mean: 0.5, weakest: 0.5}",
                          "{mean: 0.9, weakest: 0.1}"};
    if (draw_.chance(70)) main_ += "  rollup: " + draw_.one_of(shares) + "\n";
    if (draw_.chance(50))
      main_ += "  min_coverage: " + draw_.one_of(Names{"0", "0.25", "0.5", "0.75", "1"}) + "\n";
    if (draw_.chance(50))
      main_ += "  min_questions: {dimension: " + std::to_string(draw_.between(1, 4)) +
               ", facet: " + std::to_string(draw_.between(1, 3)) +
               ", topic: " + std::to_string(draw_.between(1, 3)) + "}\n";
    main_ += std::string("  evidence_cap: ") + (draw_.chance(65) ? "true" : "false") + "\n";
    if (draw_.chance(50))
      main_ += "  evidence_months: " + draw_.one_of(Names{"1", "6", "12", "24"}) + "\n";
    if (draw_.chance(30))
      main_ += "  confidence: {coverage: [0.5, 0.8], evidence: [0.3, 0.7], evidence_weight: " +
               weight() + ", contradictions: [1, 3]}\n";
  }

  void levels() {
    level_count_ = draw_.between(0, 5);
    if (level_count_ > 0) main_ += "levels:\n";
    const double width = range_.second - range_.first;
    int tenths = 0;
    for (int i = 0; i < level_count_; ++i) {
      main_ += "  - id: l" + std::to_string(i) + "\n    title: Level\n    text: Level\n";
      if (i == 0) continue;
      tenths = std::min(9, tenths + draw_.between(0, 2));
      main_ += "    min: " + std::to_string(range_.first + width * tenths / 10) + "\n";
      const int gates = draw_.between(0, 2);
      if (gates > 0) main_ += "    gates:\n";
      for (int g = 0; g < gates; ++g)
        main_ += draw_.chance(50) ? "      - " + gate() + "\n"
                                  : "      - {require: \"" + gate() + "\", text: In words}\n";
    }
  }

  void forms() {
    if (draw_.chance(35)) return;
    main_ += "forms:\n  full: {roles: " + in_list(roles_) + "}\n";
    const int count = draw_.between(0, 3);
    for (int i = 0; i < count; ++i) {
      main_ += "  form" + std::to_string(i) + ":\n    roles: [" + draw_.one_of(roles_) + "]\n";
      form_content();
      if (level_count_ > 0 && draw_.chance(40))
        main_ += "    max_level: l" + std::to_string(draw_.between(0, level_count_ - 1)) + "\n";
      if (draw_.chance(40))
        main_ += "    min_questions: " + std::to_string(draw_.between(1, 3)) + "\n";
    }
  }

  void form_content() {
    const int die = draw_.between(1, 100);
    if (die <= 50) main_ += "    surveys: " + in_list(draw_.some_of(surveys_, 60)) + "\n";
    if (die > 35) {
      Names ids;
      for (const Known& known : known_)
        if (!known.is_context) ids.push_back(known.id);
      main_ += "    questions: " + in_list(draw_.some_of(ids, 50)) + "\n";
    }
  }

  void contradictions() {
    const int count = draw_.between(0, 3);
    if (count > 0) main_ += "contradictions:\n";
    for (int i = 0; i < count; ++i) {
      const bool with_flag = !flags_.empty() && draw_.chance(20);
      main_ += "  - {id: c" + std::to_string(i) + ", when: \"" +
               (with_flag ? "flag(" + draw_.one_of(flags_) + ") and " : "") +
               condition_on_answers(2) + "\", ask: Which one}\n";
    }
  }

  Draw& draw_;
  const Wishes& wishes_;
  std::string main_;
  QuestionnaireText files_;
  std::pair<int, int> range_;
  Names roles_, facets_, surveys_, flags_;
  std::vector<bool> in_index_;
  std::vector<Scale> scales_;
  std::vector<Known> known_;
  int level_count_ = 0;
};

std::string messages_of(const Diagnostics& diagnostics) {
  return render_long(diagnostics.sorted());
}

}  // namespace

int Draw::between(int least, int most) {
  const auto width = static_cast<std::uint64_t>(most - least) + 1;
  return least + static_cast<int>(engine_() % width);
}

QuestionnaireText random_questionnaire(Draw& draw, const Wishes& wishes) {
  return QuestionnaireWriter(draw, wishes).files();
}

std::optional<Questionnaire> loaded(const QuestionnaireText& files, std::string& messages) {
  Diagnostics diagnostics;
  const ReadFile read = [&](const std::string& name, Diagnostics& problems) {
    const auto file = files.find(name);
    if (file != files.end()) return std::optional(file->second);
    problems.error("F0001", Source(name, "").whole_file(), "no such file");
    return std::optional<std::string>();
  };
  auto questionnaire = load_questionnaire({"", "questionnaire.yaml", read}, "en", diagnostics);
  messages = messages_of(diagnostics);
  return questionnaire;
}

std::optional<Response> bound(const std::string& text, const Questionnaire& questionnaire,
                              std::string& messages) {
  Diagnostics diagnostics;
  std::optional<Response> response;
  if (auto document = parse_yaml(Source("answers.yaml", text), diagnostics))
    response = bind(std::move(*document), questionnaire, diagnostics);
  messages = messages_of(diagnostics);
  return response;
}

std::string shown(const QuestionnaireText& files) {
  std::string text;
  for (const auto& [name, content] : files) text += "--- " + name + "\n" + content;
  return text;
}

}  // namespace readiness::property
