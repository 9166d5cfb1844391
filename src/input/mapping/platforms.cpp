#include "input/mapping/platforms.hpp"

#include "base/number.hpp"
#include "document/yaml/yaml.hpp"
#include "questionnaire/load/embedded.hpp"

#include <algorithm>

namespace readiness::input {
namespace {

using WordsByName = std::vector<std::pair<std::string, std::vector<std::string>>>;

WordsByName words_by_name(const Node& record, std::string_view key) {
  WordsByName all;
  const Node* node = record.find(key);
  if (!node) return all;
  for (const Entry& entry : node->entries) all.emplace_back(entry.key, list_at(*node, entry.key));
  return all;
}

std::vector<int> rows_at(const Node& record, std::string_view key) {
  std::vector<int> rows;
  for (const std::string& row : list_at(record, key))
    rows.push_back(static_cast<int>(parse_integer(row).value_or(0)));
  return rows;
}

Platform read_platform(const Node& root) {
  Platform platform;
  platform.id = text_at(root, "id");
  platform.title = text_at(root, "title");
  platform.signs = list_at(root, "signs");
  platform.need = integer_at(root, "need").value_or(0);
  platform.header = rows_at(root, "header");
  platform.drop = rows_at(root, "drop");
  platform.carries = flag_at(root, "carry", false);
  platform.fills_ticks = flag_at(root, "fills_ticks", false);
  platform.ref = text_at(root, "ref");
  platform.dates = list_at(root, "date");
  platform.keep = words_by_name(root, "keep");
  platform.split = text_at(root, "split");
  platform.missing = list_at(root, "missing");
  platform.unknown = list_at(root, "unknown");
  platform.not_applicable = list_at(root, "na");
  platform.declined = list_at(root, "declined");
  platform.none = list_at(root, "none");
  platform.ignored = list_at(root, "ignore");
  platform.personal = list_at(root, "personal");
  platform.yes = list_at(root, "yes");
  platform.totals = list_at(root, "totals");
  platform.codebook = words_by_name(root, "codebook");
  platform.codebook_is = text_at(root, "codebook_is");
  platform.called = words_by_name(root, "columns");
  return platform;
}

}  // namespace

const std::vector<std::string>& Platform::columns_called(std::string_view what) const {
  static const std::vector<std::string> nothing;
  for (const auto& [name, words] : called)
    if (name == what) return words;
  return nothing;
}

const std::vector<Platform>& platforms() {
  static const std::vector<Platform> all = [] {
    std::vector<Platform> found;
    for (const EmbeddedFile& file : embedded_files()) {
      if (!file.path.starts_with("platforms/")) continue;
      Diagnostics ignored;  // a test reads each of them
      const auto document = embedded_document(file);
      if (document && conforms(document->source, document->root, platform_shape(), ignored))
        found.push_back(read_platform(document->root));
    }
    return found;
  }();
  return all;
}

const Platform* platform(std::string_view id) {
  for (const Platform& each : platforms())
    if (each.id == id) return &each;
  return nullptr;
}

const Platform& any_platform() { return *platform("any"); }

bool is_personal(const ColumnNames& names, std::size_t column) {
  const auto& all = names.of(column);
  return std::any_of(all.begin(), all.end(), [](const std::string& name) {
    return is_among(any_platform().personal, name);
  });
}

const Platform* platform_of(const ColumnNames& names) {
  const Platform* best = nullptr;
  long most = 0;
  for (const Platform& each : platforms()) {
    if (each.need == 0) continue;
    const long found =
        std::count_if(each.signs.begin(), each.signs.end(),
                      [&](const std::string& sign) { return !names.fitting(sign).empty(); });
    if (found >= each.need && found > most) {
      best = &each;
      most = found;
    }
  }
  return best;
}

Shape platform_shape() {
  using namespace shapes;
  const auto texts = [] { return list(text()); };
  const auto anything_written = [] { return list(anything(), 1); };
  return record(
      "a platform",
      {{"schema", required, one_of({"readiness/platform@1"}), "What kind of file this is."},
       {"id", required, identifier(), "Names it in a mapping: table: {format: ...}."},
       {"title", required, text(), "What it calls itself."},
       {"signs", optional, texts(), "Columns that its exports have; * is anything."},
       {"need", optional, integer(0, 100), "How many of them tell it. 0: it is never guessed."},
       {"header", optional, list(integer(1, 20), 1), "The rows that name the columns."},
       {"drop", optional, list(integer(1, 20), 1), "Rows below them that are nobody's answers."},
       {"carry", optional, boolean(), "An empty header cell says what the one to its left does."},
       {"fills_ticks", optional, boolean(), "What was never shown is exported as not ticked."},
       {"ref", optional, text(), "The column that tells people apart."},
       {"date", optional, texts(), "Columns with the day of the answers, the best first."},
       {"keep", optional, dictionary(anything_written(), Shape::IdStyle::free),
        "Which rows are whole answers: words by column."},
       {"split", optional, text(), "What separates several ticks in one cell."},
       {"missing", optional, texts(), "Words for no answer."},
       {"unknown", optional, texts(), "Words for don't know."},
       {"na", optional, texts(), "Words for not applicable."},
       {"declined", optional, texts(), "Words of those who would rather not say."},
       {"none", optional, texts(), "Words for no tick."},
       {"yes", optional, texts(), "Words of those who agree that their answers are used."},
       {"totals", optional, texts(),
        "Words that begin a row of totals, which is nobody's answers."},
       {"codebook", optional, dictionary(texts()),
        "What the columns of its codebook are called, the usual name first."},
       {"codebook_is", optional, text(), "What it calls its codebook."},
       {"ignore", optional, texts(), "Columns about the export itself."},
       {"personal", optional, texts(), "Columns that say who somebody is."},
       {"columns", optional, dictionary(texts()), "What columns about people are called."}});
}

}  // namespace readiness::input
