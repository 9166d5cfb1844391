// Rules on every text that people read, in whatever language. The model holds the texts of one
// language, so the files are walked along their shapes.
#include "base/text.hpp"
#include "document/shape/shape.hpp"
#include "document/shape/text.hpp"
#include "questionnaire/design/rules.hpp"
#include "questionnaire/load/file_shapes.hpp"
#include "questionnaire/placeholders.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <set>
#include <utility>

namespace readiness::questionnaire {
namespace {

using Visit = std::function<void(const Node& words, const std::string& key, std::size_t file)>;

constexpr std::array<std::pair<std::string_view, Shape (*)()>, 5> file_kinds = {
    {{"readiness/questionnaire@1", questionnaire_shape},
     {"readiness/survey@1", survey_shape},
     {"readiness/contradictions@1", contradictions_shape},
     {"readiness/patterns@1", patterns_shape},
     {"readiness/recommendations@1", recommendations_shape}}};

/// Visits every text for people that is written in a node.
void each_text(const Node& node, const Shape& shape, const std::string& key, std::size_t file,
               const Visit& visit) {
  switch (shape.kind) {
    case Shape::Kind::words:
      return visit(node, key, file);
    case Shape::Kind::list:
      for (const Node& item : node.items) each_text(item, shape.parts.front(), key, file, visit);
      return;
    case Shape::Kind::dictionary:
      for (const Entry& entry : node.entries)
        each_text(entry.value, shape.parts.front(), entry.key, file, visit);
      return;
    case Shape::Kind::record:
      for (const Entry& entry : node.entries)
        for (const Field& field : shape.fields)
          if (field.key == entry.key) each_text(entry.value, field.shape, entry.key, file, visit);
      return;
    case Shape::Kind::either:
      for (const Shape& part : shape.parts)
        if (fits_kind(part, node.kind)) return each_text(node, part, key, file, visit);
      return;
    default:
      return;
  }
}

void each_text(const DesignCheck& design, const Visit& visit) {
  const std::vector<Node>& roots = design.places.roots();
  for (std::size_t file = 0; file < roots.size(); ++file)
    for (const auto& [schema, shape] : file_kinds)
      if (text_at(roots[file], "schema") == schema)
        each_text(roots[file], shape(), "", file, visit);
}

std::string in_backticks(const std::vector<std::string>& names) {
  std::vector<std::string> all;
  for (const std::string& name : names) all.push_back(quoted(name));
  return enumerated(all);
}

/// What has no letters is the same in every language.
bool has_letters(const std::string& text) {
  return std::any_of(text.begin(), text.end(), [](char byte) {
    return static_cast<unsigned char>(byte) >= 0x80 || is_letter(byte);
  });
}

void missing_translations(const DesignCheck& design) {
  const std::vector<std::string>& languages = design.questionnaire.languages;
  each_text(design, [&](const Node& words, const std::string& key, std::size_t file) {
    const bool is_in_one = words.kind == Node::Kind::scalar;
    if (is_in_one && (languages.size() < 2 || !has_letters(words.text))) return;
    std::vector<std::string> missing;
    for (const std::string& language : languages)
      if (is_in_one || !words.find(language)) missing.push_back(language);
    if (missing.empty()) return;
    if (is_in_one)
      design.report(
          {file, words.span},
          "`" + key + ":` is written once, for all of " + in_backticks(languages),
          "write it for each: `" + languages.front() + ": ...`, `" + languages.back() + ": ...`");
    else
      design.report({file, words.span}, "`" + key + ":` has no text in " + in_backticks(missing),
                    "add it; until then people read it in `" + words.entries.front().key + "`");
  });
}

void undeclared_translations(const DesignCheck& design) {
  const std::vector<std::string>& languages = design.questionnaire.languages;
  each_text(design, [&](const Node& words, const std::string&, std::size_t file) {
    for (const Entry& entry : words.entries)
      if (!contains(languages, entry.key))
        design.report({file, entry.key_span},
                      "this text is in " + quoted(entry.key) + ", which `languages:` does not name",
                      languages.empty()
                          ? "add `languages:` to the questionnaire, first the one that most people "
                            "read"
                          : "add the language there, or delete the text: nobody can ask for it");
  });
}

bool is_blank_or_punctuation(char byte) {
  return static_cast<unsigned char>(byte) < 0x80 && !is_letter_or_digit(byte);
}

/// The first piece of a text that Markdown would print in bold, in italics or as a link.
std::string markup_in(std::string_view text) {
  for (const std::string_view sign : {"**", "__", "*", "_"}) {
    for (std::size_t begin = text.find(sign); begin != std::string_view::npos;
         begin = text.find(sign, begin + 1)) {
      const std::size_t inside = begin + sign.size();
      if (begin > 0 && !is_blank_or_punctuation(text[begin - 1])) continue;
      if (inside >= text.size() || is_blank_or_punctuation(text[inside])) continue;
      const std::size_t end = text.find(sign, inside);
      if (end == std::string_view::npos) break;
      const std::size_t after = end + sign.size();
      if (text[end - 1] != ' ' && (after == text.size() || is_blank_or_punctuation(text[after])))
        return std::string(text.substr(begin, after - begin));
    }
  }
  const std::size_t joint = text.find("](");
  if (joint == std::string_view::npos) return {};
  const std::size_t begin = text.rfind('[', joint), end = text.find(')', joint);
  if (begin == std::string_view::npos || end == std::string_view::npos) return {};
  return std::string(text.substr(begin, end + 1 - begin));
}

void markup(const DesignCheck& design) {
  each_text(design, [&](const Node& words, const std::string&, std::size_t file) {
    const auto check = [&](const Node& text) {
      if (const std::string found = markup_in(text.text); !found.empty())
        design.report(
            {file, text.span}, "`" + found + "` is printed as it is, markup and all",
            "write plain words: the same text is read in a terminal, in a table and aloud");
    };
    if (words.kind == Node::Kind::scalar) check(words);
    for (const Entry& entry : words.entries) check(entry.value);
  });
}

/// The words of questions, in which placeholders are filled in.
void collect_worded(const Node& node, std::set<const Node*>& worded) {
  const auto add = [&](const Node& question) {
    for (const std::string_view key : worded_keys)
      if (const Node* words = question.find(key)) worded.insert(words);
  };
  if (const Node* instructions = node.find("instructions")) worded.insert(instructions);
  if (const Node* questions = node.find("questions"))
    for (const Node& question : questions->items) add(question);
  if (const Node* context = node.find("context"))
    for (const Entry& question : context->entries) add(question.value);
  if (const Node* surveys = node.find("surveys"))
    for (const Node& survey : surveys->items) collect_worded(survey, worded);
}

void misplaced_placeholders(const DesignCheck& design) {
  std::set<const Node*> worded;
  for (const Node& root : design.places.roots()) collect_worded(root, worded);
  const auto walk = [&](const auto& self, const Node& node, std::size_t file) -> void {
    if (worded.count(&node) > 0) return;
    if (node.text.find("{workflow") != std::string::npos)
      design.report({file, node.span}, "a placeholder is printed here as it is written",
                    "write what holds of every workflow: only `instructions:` and a question's own "
                    "words (" +
                        enumerated({worded_keys.begin(), worded_keys.end()}) + ") are filled in");
    for (const Node& item : node.items) self(self, item, file);
    for (const Entry& entry : node.entries) self(self, entry.value, file);
  };
  for (std::size_t file = 0; file < design.places.roots().size(); ++file)
    walk(walk, design.places.roots()[file], file);
}

constexpr std::array text_rows = {
    DesignRule{"Q0455", Severity::warning, "A text is missing in one of the languages.",
               missing_translations},
    DesignRule{"Q0456", Severity::warning, "A text is in a language that is not declared.",
               undeclared_translations},
    DesignRule{"Q0467", Severity::warning, "A text is written in Markdown.", markup},
    DesignRule{"Q0468", Severity::warning, "A placeholder stands where none is filled in.",
               misplaced_placeholders},
};

}  // namespace

std::span<const DesignRule> text_rules() { return text_rows; }

}  // namespace readiness::questionnaire
