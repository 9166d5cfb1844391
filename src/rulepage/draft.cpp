#include "rulepage/draft.hpp"

#include "base/contains.hpp"
#include "base/names.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace readiness::rulepage {
namespace {

DraftLight light_at(const Node& root, std::string_view key) {
  const Node* node = root.find(key);
  if (!node) return {};
  return {list_at(*node, "examples"), list_at(*node, "tools"), text_at(*node, "condition")};
}

/// A text of YAML that no reader takes for anything else.
std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char byte : text) {
    if (byte == '"' || byte == '\\') result += '\\';
    result += byte == '\n' || byte == '\t' || byte == '\r' ? ' ' : byte;
  }
  return result + "\"";
}

/// The known examples of a colour, one a line, else a line that asks for some.
std::string examples_text(const std::vector<JudgedCase>& cases, std::string_view colour,
                          std::string_view ask) {
  std::string text;
  for (const JudgedCase& each : cases)
    if (each.colour == colour) text += "    - " + quoted(each.text) + "\n";
  return text.empty() ? "    # - " + std::string(ask) + "\n" : text;
}

/// What may go in and may not, or stands there twice, would leave whoever reads it guessing.
void refuse_doubles(const Document& document, Diagnostics& diagnostics) {
  std::map<std::string, std::string_view> colour_of;
  for (const std::string_view colour : {"green", "amber", "red"})
    for (const Node& example : document.root.find(colour)->find("examples")->items) {
      const auto [known, is_new] = colour_of.try_emplace(folded_name(example.text), colour);
      if (!is_new)
        diagnostics.error("G0404", document.source.place(example.span),
                          "`" + example.text + "` is " + std::string(known->second) + " already",
                          "write each example under one colour, once");
    }
}

}  // namespace

Shape rule_page_shape() {
  using namespace shapes;
  const auto texts = [](int least) { return list(text(), least); };
  const auto light = [&](std::string title, std::vector<Field> more) {
    std::vector<Field> fields = {
        {"examples", required, texts(2), "Documents that people here have on their desks."}};
    fields.insert(fields.end(), more.begin(), more.end());
    return record(std::move(title), std::move(fields));
  };
  const Field tools = {"tools", required, texts(1), "Into which of the tools they may go."};
  return record(
      "a page of rules",
      {{"schema", required, one_of({"readiness/rule-page@1"}), "What kind of file this is."},
       {"language", optional, one_of({"en", "de"}), "In which language it is written; else en."},
       {"title", required, text(), "What the page is called."},
       {"since", required, date(), "From when it holds."},
       {"ask", required,
        record("whom to ask", {{"who", required, text(), "A person, by name."},
                               {"how", required, text(), "How to reach them."},
                               {"within", required, text(), "How fast they answer."}}),
        "Whom to ask; what is not on the page is red until they answer."},
       {"uses", required, texts(1), "What AI may be used for."},
       {"not_for", required, texts(1), "What it may not be used for."},
       {"tools", required, texts(1), "The tools that are approved, by name."},
       {"green", required, light("green", {tools}), "What may always go in."},
       {"amber", required,
        light("amber", {{"condition", required, text(), "What must be done first."}, tools}),
        "What may go in under a condition."},
       {"red", required, light("red", {}), "What never goes in."},
       {"answers", required, text(),
        "Who answers for the result and has read all of it, as in: Whoever signs."},
       {"mistakes", optional,
        record("mistakes", {{"tell", required, text(), "Whom to tell, by name."},
                            {"within", required, text(), "When, as in: the same day."},
                            {"covered", required, boolean(),
                             "true: whoever kept to the page does not answer for the damage."}}),
        "What happens after a mistake; left out, the page promises nothing."}});
}

std::optional<RulePage> read_rule_page(const Document& document, Diagnostics& diagnostics) {
  const Node& root = document.root;
  const std::size_t before = diagnostics.error_count();
  if (!conforms(document.source, root, rule_page_shape(), diagnostics)) return std::nullopt;
  RulePage page;
  page.language = root.find("language") ? text_at(root, "language") : "en";
  page.title = text_at(root, "title");
  page.since = *parse_date(text_at(root, "since"));
  const Node& ask = *root.find("ask");
  page.ask_who = text_at(ask, "who");
  page.ask_how = text_at(ask, "how");
  page.ask_within = text_at(ask, "within");
  page.uses = list_at(root, "uses");
  page.not_for = list_at(root, "not_for");
  page.tools = list_at(root, "tools");
  page.green = light_at(root, "green");
  page.amber = light_at(root, "amber");
  page.red = light_at(root, "red");
  page.answers = text_at(root, "answers");
  if (const Node* mistakes = root.find("mistakes")) {
    page.mistakes_to = text_at(*mistakes, "tell");
    page.mistakes_within = text_at(*mistakes, "within");
    page.is_covered = flag_at(*mistakes, "covered", false);
  }
  for (const std::string_view colour : {"green", "amber"})
    for (const Node& tool : root.find(colour)->find("tools")->items)
      if (!contains(page.tools, tool.text))
        diagnostics.error(
            "G0403", document.source.place(tool.span),
            "`" + tool.text + "` is not one of the approved tools",
            did_you_mean(tool.text, page.tools, "add it under `tools:`, or name one of those"));
  refuse_doubles(document, diagnostics);
  return diagnostics.error_count() > before ? std::nullopt : std::optional(std::move(page));
}

std::string blank_rule_page(std::string_view title, Date day,
                            const std::vector<JudgedCase>& cases) {
  return "# Take the # away, write, then: readiness rules draft THIS-FILE -o page.md\n"
         "schema: readiness/rule-page@1\n"
         "title: " +
         quoted(title) + "\nsince: " + to_text(day) +
         "\nask:      # what is not on the page is red until they answer\n"
         "  # who: the person who answers questions, by name\n"
         "  # how: ext. 4312\n  # within: a working day\n"
         "uses:\n  # - first drafts of letters\n"
         "not_for:\n  # - advice to a client without a lawyer in between\n"
         "tools:    # no other tool is approved\n  # - the name of the approved assistant\n"
         "green:    # what may always go in: documents from your own desks, two or more\n"
         "  examples:\n" +
         examples_text(cases, "green", "published brochures") +
         "  # tools: [the name of the approved assistant]\n"
         "amber:    # what may go in once something was done\n  examples:\n" +
         examples_text(cases, "amber", "contracts") +
         "  # condition: names and addresses are blacked out first\n"
         "  # tools: [the name of the approved assistant]\n"
         "red:      # what never goes in\n  examples:\n" +
         examples_text(cases, "red", "names of clients") +
         "# answers: Whoever signs the letter   # and has read all of it\n"
         "# mistakes: {tell: a person by name, within: the same day, covered: true}\n";
}

}  // namespace readiness::rulepage
