#include "rulepage/phrasebook.hpp"

#include "questionnaire/load/embedded.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace readiness::rulepage {
namespace {

constexpr double least_share = 0.12;  // of common words: running text has a third to a half

Shape saying_shape() { return shapes::either({shapes::text(), shapes::list(shapes::text(), 1)}); }

/// Reads what holds patterns; each that is none is told where it stands.
class PatternReader {
 public:
  PatternReader(const Document& document, Diagnostics& diagnostics)
      : document_(document), diagnostics_(diagnostics) {
    if (const Node* sets = document.root.find("sets"))
      for (const Entry& entry : sets->entries) sets_[entry.key] = list_at(*sets, entry.key);
  }

  std::vector<WordPattern> patterns(const Node& record, std::string_view key) {
    std::vector<WordPattern> all;
    if (const Node* list = record.find(key))
      for (const Node& item : list->items)
        if (auto pattern = one(item)) all.push_back(std::move(*pattern));
    return all;
  }

  std::vector<Saying> sayings(const Node& record, std::string_view key) {
    std::vector<Saying> all;
    const Node* list = record.find(key);
    if (!list) return all;
    for (const Node& item : list->items) {
      Saying saying;
      if (item.kind == Node::Kind::scalar) {
        if (auto pattern = one(item)) saying.push_back(std::move(*pattern));
      } else {
        for (const Node& part : item.items)
          if (auto pattern = one(part)) saying.push_back(std::move(*pattern));
      }
      all.push_back(std::move(saying));
    }
    return all;
  }

  [[nodiscard]] bool has_set(const std::string& name) const { return sets_.contains(name); }

 private:
  std::optional<WordPattern> one(const Node& node) {
    std::string problem;
    auto pattern = parse_pattern(
        node.text,
        [&](std::string_view name) -> const std::vector<std::string>* {
          const auto found = sets_.find(std::string(name));
          return found == sets_.end() ? nullptr : &found->second;
        },
        problem);
    if (!pattern)
      diagnostics_.error("G0401", document_.source.place(node.span),
                         "this is not a pattern: " + problem,
                         "write words in their order, such as \"use|apply your? judg*\"");
    return pattern;
  }

  const Document& document_;
  Diagnostics& diagnostics_;
  std::map<std::string, std::vector<std::string>> sets_;
};

/// The texts of a drafted page by their keys.
struct DraftRow {
  const char* key;
  std::string DraftWords::*text;
};
constexpr std::array<DraftRow, 19> draft_rows{{{"since", &DraftWords::since},
                                               {"ask", &DraftWords::ask},
                                               {"uses", &DraftWords::uses},
                                               {"not_for", &DraftWords::not_for},
                                               {"lights", &DraftWords::lights},
                                               {"what", &DraftWords::what},
                                               {"tool", &DraftWords::tool},
                                               {"no_tool", &DraftWords::no_tool},
                                               {"green", &DraftWords::green},
                                               {"amber", &DraftWords::amber},
                                               {"red", &DraftWords::red},
                                               {"only", &DraftWords::only},
                                               {"condition", &DraftWords::condition},
                                               {"tools", &DraftWords::tools},
                                               {"no_other", &DraftWords::no_other},
                                               {"answers", &DraftWords::answers},
                                               {"answers_for", &DraftWords::answers_for},
                                               {"mistake", &DraftWords::mistake},
                                               {"covered", &DraftWords::covered}}};

Shape draft_shape() {
  std::vector<Field> fields;
  for (const DraftRow& row : draft_rows)
    fields.push_back({row.key, true, shapes::text(), "A text of the page."});
  return shapes::record("the texts of a drafted page", std::move(fields));
}

PhraseKind kind_named(std::string_view name) {
  const auto found = std::find(phrase_kind_names.begin(), phrase_kind_names.end(), name);
  return static_cast<PhraseKind>(found - phrase_kind_names.begin());
}

}  // namespace

Shape phrasebook_shape() {
  using namespace shapes;
  const auto texts = [] { return list(text(), 1); };
  const auto sayings = [] { return list(saying_shape(), 1); };
  std::vector<std::string> kinds(phrase_kind_names.begin(), phrase_kind_names.end());
  return record(
      "a phrasebook",
      {{"schema", required, one_of({"readiness/phrasebook@1"}), "What kind of file this is."},
       {"language", required, identifier(Shape::IdStyle::language), "Which language, as in en."},
       {"title", required, text(), "What the language is called."},
       {"common", required, texts(), "Frequent words, by which the language is told."},
       {"page_words", required, integer(50, 10000), "How many words a page should have at most."},
       {"sets", required, not_empty(dictionary(texts())),
        "Words that mean the same in patterns; `ai` is what the page is about."},
       {"negation", required, texts(), "Words that turn what follows into its opposite."},
       {"mention", required, texts(), "Words after which something is quoted, not said."},
       {"statements", required,
        list(record("a statement",
                    {{"id", required, identifier(), "Names it."},
                     {"title", required, text(), "What is said, as in: which data may go in."},
                     {"says", required, sayings(), "Words that say it."},
                     {"headings", optional, sayings(), "Headings that say it of the list below."},
                     {"general", optional, texts(), "Words that touch on it and decide no case."},
                     {"write", required, text(), "How it could be said."}}),
             1),
        "What a page of rules says."},
       {"lights", required,
        list(record("a light",
                    {{"id", required, one_of({light_ids.begin(), light_ids.end()}), "Which."},
                     {"title", required, text(), "What it is called."},
                     {"labels", required, texts(), "Words that begin its part."}}),
             3),
        "Green, amber and red, in this order."},
       {"conditions", required, texts(), "Words that begin a condition, which is no example."},
       {"any_tool", required, texts(), "Words for a tool."},
       {"destination", required,
        record("where something goes",
               {{"into", required, texts(), "Words behind a comma that begin it in a case."},
                {"approved", required, texts(), "Words by which it is an approved tool."},
                {"no_other", required, texts(), "Words by which a page approves no other tool."}}),
        "How a case says where something goes, and a page that it may not."},
       {"draft", required, draft_shape(),
        "How a drafted page is written; {who} and the like are filled in."},
       {"asks", required, sayings(), "Words that say whom to ask."},
       {"dated", required, sayings(), "Words that say of when the page is."},
       {"phrases", required,
        list(record(
                 "a phrase",
                 {{"id", required, identifier(), "Names it."},
                  {"kind", required, one_of(std::move(kinds)), "What it does in place of a rule."},
                  {"sure", required, one_of({"perhaps", "likely"}), "How surely it is no rule."},
                  {"patterns", required, texts(), "The phrase."},
                  {"unless", optional, texts(), "Words that make it clear in the sentence."},
                  {"why", required, text(), "Why it is no rule."},
                  {"instead", required, text(), "What would be one."}}),
             1),
        "Phrases that hand the risk to the reader."}});
}

std::optional<Phrasebook> read_phrasebook(const Document& document, Diagnostics& diagnostics) {
  const Node& root = document.root;
  const std::size_t before = diagnostics.error_count();
  if (!conforms(document.source, root, phrasebook_shape(), diagnostics)) return std::nullopt;
  PatternReader read(document, diagnostics);
  Phrasebook book;
  book.language = text_at(root, "language");
  book.title = text_at(root, "title");
  book.common = list_at(root, "common");
  book.page_words = integer_at(root, "page_words").value_or(0);
  book.negation = list_at(root, "negation");
  book.mention = list_at(root, "mention");
  for (const Node& node : root.find("statements")->items)
    book.statements.push_back({text_at(node, "id"), text_at(node, "title"),
                               read.sayings(node, "says"), read.sayings(node, "headings"),
                               read.patterns(node, "general"), text_at(node, "write")});
  for (const Node& node : root.find("lights")->items)
    book.lights.push_back(
        {text_at(node, "id"), text_at(node, "title"), read.patterns(node, "labels")});
  for (const DraftRow& row : draft_rows)
    book.draft.*row.text = text_at(*root.find("draft"), row.key);
  book.conditions = read.patterns(root, "conditions");
  book.any_tool = read.patterns(root, "any_tool");
  const Node& destination = *root.find("destination");
  book.destination = {read.patterns(destination, "into"), read.patterns(destination, "approved"),
                      read.patterns(destination, "no_other")};
  book.asks = read.sayings(root, "asks");
  book.dated = read.sayings(root, "dated");
  for (const Node& node : root.find("phrases")->items)
    book.phrases.push_back({text_at(node, "id"), kind_named(text_at(node, "kind")),
                            text_at(node, "sure") == "likely" ? Sure::likely : Sure::perhaps,
                            read.patterns(node, "patterns"), read.patterns(node, "unless"),
                            text_at(node, "why"), text_at(node, "instead")});
  for (std::size_t i = 0; i < book.lights.size(); ++i)
    if (i >= light_ids.size() || book.lights[i].id != light_ids[i]) {
      diagnostics.error("G0402", document.source.place(span_at(root, "lights")),
                        "the lights are green, amber and red, in this order",
                        "list each of them once");
      break;
    }
  if (!read.has_set("ai"))
    diagnostics.error("G0402", document.source.place(span_at(root, "sets")),
                      "the set `ai` is missing: what the page is about",
                      "list the words for it: `ai: [ai, chatbot, ...]`");
  return diagnostics.error_count() > before ? std::nullopt : std::optional(std::move(book));
}

const std::vector<Phrasebook>& phrasebooks() {
  static const std::vector<Phrasebook> all = [] {
    std::vector<Phrasebook> found;
    for (const EmbeddedFile& file : embedded_files()) {
      if (!file.path.starts_with("phrasebooks/")) continue;
      Diagnostics ignored;  // a test reads each of them
      const auto document = embedded_document(file);
      auto book = document ? read_phrasebook(*document, ignored) : std::nullopt;
      if (book) found.push_back(std::move(*book));
    }
    return found;
  }();
  return all;
}

const Phrasebook* phrasebook_for(const PageText& page, const std::vector<Phrasebook>& books) {
  const Phrasebook* best = nullptr;
  double most = 0;
  for (const Phrasebook& book : books) {
    const std::set<std::string, std::less<>> common(book.common.begin(), book.common.end());
    const auto found = std::count_if(page.words.begin(), page.words.end(),
                                     [&](const PageWord& w) { return common.contains(w.text); });
    const double share = page.words.empty()
                             ? 0
                             : static_cast<double>(found) / static_cast<double>(page.words.size());
    if (share >= least_share && share > most) {
      best = &book;
      most = share;
    }
  }
  return best;
}

}  // namespace readiness::rulepage
