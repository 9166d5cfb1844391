#include "input/answers.hpp"

#include "base/names.hpp"
#include "base/suggest.hpp"
#include "base/text.hpp"
#include "document/json/json.hpp"
#include "document/shape/sound_part.hpp"
#include "input/blocks.hpp"
#include "input/columns.hpp"
#include "input/discreet.hpp"
#include "input/source.hpp"
#include "input/table_responses.hpp"
#include "questionnaire/load/catalogue.hpp"

#include <algorithm>
#include <utility>

namespace readiness::input {
namespace {

constexpr std::size_t units_listed = 10;

/// Enough of an input to see whom its first answers belong to; problems are told when it is read.
std::optional<Document> first_document(const Input& input) {
  Diagnostics ignored;
  const auto file = open_input(input, ignored);
  if (!file || input.kind == InputKind::table) return std::nullopt;
  std::size_t size = 4096;
  std::string_view head = file->peek(ignored, size);
  while (head.size() == size && size <= Limits{}.bytes &&
         (input.kind != InputKind::lines || head.find('\n') == std::string_view::npos))
    head = file->peek(ignored, size *= 2);
  if (input.kind == InputKind::lines) {
    head = head.substr(0, head.find('\n'));
    return parse_json(Source(input.path, std::string(head)), ignored);
  }
  return row_of(input.kind).parse(Source(input.path, std::string(head)), ignored);
}

std::string questionnaire_id(const Document& document) {
  if (!holds_answers(document)) return {};
  const Node* node = document.root.find("questionnaire");
  if (!node) return {};
  return node->kind == Node::Kind::scalar ? node->text : text_at(*node, "id");
}

/// Of the first answers that name one.
std::string id_in(const std::vector<Input>& inputs) {
  for (const Input& input : inputs) {
    const auto document = first_document(input);
    const std::string id = document ? questionnaire_id(*document) : "";
    if (!id.empty() && !is_path(id)) return id;
  }
  return {};
}

/// The first bytes of one person's answers.
std::string beginning_of(const Input& input) {
  Diagnostics ignored;
  const auto file = row_of(input.kind).parse ? open_input(input, ignored) : nullptr;
  return file ? std::string(file->peek(ignored)) : std::string();
}

/// Those who answer about the unit of exactly this name, else of this name in another case.
void keep_those_about(const std::string& wanted, std::vector<Answers>& people) {
  const auto unit = [](const Answers& each) { return subject_of(each.response, "unit"); };
  const std::string name = tidy_name(wanted), folded = folded_name(name);
  const bool is_exact = std::any_of(people.begin(), people.end(),
                                    [&](const Answers& each) { return unit(each) == name; });
  std::erase_if(people, [&](const Answers& each) {
    return is_exact ? unit(each) != name : folded_name(unit(each)) != folded;
  });
}

}  // namespace

bool offers_language(const Questionnaire& questionnaire, const std::string& language,
                     Diagnostics& diagnostics) {
  const std::vector<std::string>& known = questionnaire.languages;
  if (language.empty() || std::find(known.begin(), known.end(), language) != known.end())
    return true;
  diagnostics.error("U0107", Place{},
                    "`" + questionnaire.id + "` has no texts in `" + language + "`",
                    known.empty() ? "leave --lang out" : "its languages are " + enumerated(known));
  return false;
}

std::vector<UsedName> names_in(const Input& input, const std::vector<Answers>& people) {
  std::vector<UsedName> names;
  for (const auto& [questionnaire, response, match] : people) {
    const Place place = input.kind == InputKind::table
                            ? without_line(response.source.place(response.pinned.span))
                            : response.source.whole_file();
    for (UsedName& name : names_in(*questionnaire, response, place))
      names.push_back(std::move(name));
  }
  return names;
}

std::shared_ptr<const Questionnaire> AnswersReader::find(const std::string& name,
                                                         const Place& asked_at,
                                                         Diagnostics& diagnostics) {
  const std::lock_guard lock(finding_);
  const auto [known, is_new] = known_.try_emplace(name);
  Found& found = known->second;
  if (is_new) {
    auto read = find_questionnaire(name, rules_.folders, rules_.language, found.diagnostics);
    if (read &&
        (!rules_.needs_language || offers_language(*read, rules_.language, found.diagnostics)))
      found.questionnaire = std::make_shared<const Questionnaire>(std::move(*read));
  }
  for (Diagnostic diagnostic : found.diagnostics.all()) {
    if (diagnostic.code == "Q0001" && rules_.questionnaire.empty()) diagnostic.place = asked_at;
    diagnostics.add(std::move(diagnostic));
  }
  return found.questionnaire;
}

void AnswersReader::take_tables_as(std::shared_ptr<const Questionnaire> questionnaire) {
  first_ = std::move(questionnaire);
}

Loaded<std::shared_ptr<const Questionnaire>> AnswersReader::find(const std::vector<Input>& inputs) {
  Loaded<std::shared_ptr<const Questionnaire>> found;
  std::string id = rules_.questionnaire.empty() ? id_in(inputs) : rules_.questionnaire;
  Place asked_at;
  for (const Input& input : inputs)
    if (const auto& mapping = input.mapping; id.empty() && mapping) {
      id = mapping->questionnaire.text;
      asked_at = mapping->source.place(mapping->questionnaire.span);
    }
  if (!id.empty()) {
    found.value = find(id, asked_at, found.diagnostics);
    if (!found.value) found.refuse(Refusal::bad_input);
    return found;
  }
  for (const Input& input : inputs) {
    if (input.kind != InputKind::table || input.mapping) continue;
    // what is no table at all is told as what it is, rather than that it names no questionnaire
    Diagnostics problems;
    if (!open_input(input, problems)) {
      found.diagnostics.add_all(problems);
      found.refuse(Refusal::bad_input);
      return found;
    }
    const std::string guessed = questionnaire_of_table(input);
    if (guessed.empty()) continue;
    found.value = find(guessed, Place{}, found.diagnostics);
    if (!found.value) continue;
    Diagnostic note;
    note.severity = Severity::note;
    note.code = "B0120";
    note.place.file = name_of_input(input.path);
    note.message = "this table is read as answers to `" + guessed + "`, by its columns";
    note.help = "name another with -q";
    found.diagnostics.add(std::move(note));
    return found;
  }
  for (const Input& input : inputs) {  // likewise what is no document
    if (input.kind == InputKind::table) continue;
    Diagnostics problems;
    const auto file = open_input(input, problems);
    if (file && row_of(input.kind).parse) {
      // only looked at: a stream is read later, by whoever goes on without a questionnaire
      const std::string text(file->peek(problems, Limits{}.bytes + 1));
      static_cast<void>(parse_document(input, Source(name_of_input(input.path), text), problems));
    }
    if (!problems.has_errors()) continue;
    if (!rules_.show_values) hide_values(input, beginning_of(input), problems);
    found.diagnostics.add_all(problems);
    found.refuse(Refusal::bad_input);
    return found;
  }
  const bool has_table = !inputs.empty() && inputs.front().kind == InputKind::table;
  found.refuse(has_table ? Refusal::usage : Refusal::bad_input);
  Place place;  // whoever named the file knows which one it is
  if (has_table && inputs.front().is_from_folder) place.file = inputs.front().path;
  found.diagnostics.error("U0120", place,
                          has_table ? "a table does not say which questionnaire it answers"
                                    : "no answers here name a questionnaire",
                          "name it with -q, e.g. -q ai-adoption");
  return found;
}

/// The one whose questions most of its columns are; empty where none is, or several equally.
std::string AnswersReader::questionnaire_of_table(const Input& input) {
  Diagnostics ignored;
  const auto file = open_input(input, ignored);
  if (!file) return {};
  const std::string head(file->peek(ignored, folder_head_size));
  const TableBegin begin = begin_of_table(head);
  CsvReader reader(std::string_view(head).substr(begin.size), begin.separator);
  CsvRow header;
  if (!reader.next(header)) return {};
  std::string best;
  long most = 0;
  for (const std::string& id : built_in_questionnaires()) {
    const auto questionnaire = find(id, Place{}, ignored);
    if (!questionnaire) continue;
    const long columns =
        std::count_if(header.cells.begin(), header.cells.end(), [&](std::string_view cell) {
          return find_by_id(questionnaire->questions, tidy_name(cell)).has_value();
        });
    if (columns == most) best.clear();
    if (columns > most) best = id, most = columns;
  }
  return best;
}

void AnswersReader::keep_unit(std::vector<Answers>& people) {
  if (rules_.unit.empty()) return;
  const std::lock_guard lock(meeting_);
  for (const Answers& each : people) units_.insert(subject_of(each.response, "unit"));
  keep_those_about(rules_.unit, people);
}

void AnswersReader::tell_no_unit(Diagnostics& diagnostics) const {
  if (rules_.unit.empty()) return;
  std::vector<std::string> names(units_.begin(), units_.end());
  std::erase(names, "");
  diagnostics.error("U0122", Place{}, "nobody here answers about the unit `" + rules_.unit + "`",
                    did_you_mean(rules_.unit, names,
                                 names.empty() ? "no answers here name a `unit`"
                                               : "there are answers about " +
                                                     enumerated_first(names, units_listed)));
}

Loaded<std::vector<Answers>> AnswersReader::read(const Input& input) {
  if (rules_.show_values) {
    auto all = read_and_quote(input);
    keep_unit(all.value);
    return all;
  }
  // the beginning of a stream is to be seen before it is read, that of a file when it is wanted
  const std::string head = input.stream ? beginning_of(input) : std::string();
  Loaded<std::vector<Answers>> read = read_and_quote(input);
  if (!read.diagnostics.all().empty())
    hide_values(input, input.stream ? head : beginning_of(input), read.diagnostics);
  keep_unit(read.value);
  return read;
}

/// Of a table or of lines, whosever they are; of one person's answers, by their role.
void AnswersReader::hide_values(const Input& input, std::string_view head,
                                Diagnostics& diagnostics) {
  // that which they name, for it says what their roles are
  const std::string own = questionnaire_in(head);
  const std::string& name = own.empty() ? rules_.questionnaire : own;
  Diagnostics ignored;
  std::shared_ptr<const Questionnaire> questionnaire;
  if (!name.empty()) questionnaire = find(name, Place{}, ignored);
  if (!questionnaire) questionnaire = first_;
  const bool is_one_person = row_of(input.kind).parse != nullptr;
  if (is_one_person ? may_be_quoted(head, questionnaire.get())
                    : questionnaire && all_answer_by_name(*questionnaire))
    return;
  Diagnostics discreet;
  for (const Diagnostic& each : diagnostics.all())
    discreet.add(each.place.file == name_of_input(input.path)
                     ? without_values(each, questionnaire.get())
                     : each);
  diagnostics = std::move(discreet);
}

Loaded<std::vector<Answers>> AnswersReader::read_and_quote(const Input& input) {
  Loaded<std::vector<Answers>> read;
  if (row_of(input.kind).parse) {
    auto document = read_document(input, read.diagnostics);
    if (document)
      add_document(std::move(*document), read);
    else if (read.diagnostics.has_errors())
      read.refuse(Refusal::bad_input);
    return read;
  }
  std::shared_ptr<const Questionnaire> questionnaire = first_;
  if (input.kind == InputKind::table && !questionnaire) {
    auto found = find({input});
    read.diagnostics.add_all(found.diagnostics);
    read.refusals = found.refusals;
    questionnaire = found.value;
    if (!questionnaire) return read;
  }
  const auto source = read_source(input, read.diagnostics);
  if (!source)
    read.refuse(Refusal::bad_input);
  else if (input.kind == InputKind::table)
    add_table(input, *source, std::move(questionnaire), read);
  else
    add_lines(*source, read);
  return read;
}

Loaded<std::vector<Answers>> AnswersReader::read_all(const std::vector<Input>& inputs) {
  std::vector<Input> in_order = inputs;
  std::stable_partition(in_order.begin(), in_order.end(),
                        [](const Input& input) { return input.kind != InputKind::table; });
  Loaded<std::vector<Answers>> all;
  NameVariants variants;
  for (const Input& input : in_order) {
    auto more = read(input);
    variants.add_all(names_in(input, more.value), more.diagnostics);
    std::move(more.value.begin(), more.value.end(), std::back_inserter(all.value));
    all.diagnostics.add_all(more.diagnostics);
    all.refusals.insert(all.refusals.end(), more.refusals.begin(), more.refusals.end());
  }
  if (!rules_.unit.empty()) keep_those_about(rules_.unit, all.value);
  if (all.value.empty() && all.is_good() && !rules_.unit.empty() && !inputs.empty()) {
    tell_no_unit(all.diagnostics);
    all.refuse(Refusal::usage);
  }
  return all;
}

Loaded<std::optional<Answers>> AnswersReader::read(Document document) {
  Loaded<std::vector<Answers>> read;
  add_document(std::move(document), read);
  Loaded<std::optional<Answers>> one{{}, std::move(read.refusals), std::move(read.diagnostics)};
  if (!read.value.empty()) one.value = std::move(read.value.front());
  return one;
}

void AnswersReader::add_document(Document document, Loaded<std::vector<Answers>>& into) {
  Diagnostics& diagnostics = into.diagnostics;
  auto pinned = pinned_questionnaire(document, diagnostics);
  if (!pinned) {
    tell_rest(std::move(document), diagnostics);
    return into.refuse(Refusal::bad_input);
  }
  const bool names_its_own = rules_.questionnaire.empty();
  const Place place = document.source.place(pinned->span);
  // An id from a file is never taken as a path: the file decides about answers, not about folders.
  if (names_its_own && is_path(pinned->id)) {
    diagnostics.error("A0304", place, "a questionnaire is named by its id here, not by a path",
                      "write its id, and name the path with -q");
    return into.refuse(Refusal::bad_input);
  }
  const auto questionnaire =
      rules_.is_one && first_
          ? first_
          : find(names_its_own ? pinned->id : rules_.questionnaire, place, diagnostics);
  if (!questionnaire) return into.refuse(Refusal::bad_input);
  if (rules_.is_one && !first_) first_ = questionnaire;
  Match found = match(*pinned, *questionnaire);
  if (rules_.by_version && found == Match::same && pinned->fingerprints == Fingerprints{} &&
      !pinned->version.empty() && pinned->version != questionnaire->version)
    found = Match::scoring_changed;
  if (!fits(document, *pinned, *questionnaire, found, diagnostics))
    return into.refuse(Refusal::not_comparable);
  auto response = found == Match::scoring_changed && rules_.read_what_fits
                      ? rules_.read_what_fits(document, *questionnaire, diagnostics)
                      : bind(std::move(document), std::move(*pinned), *questionnaire, diagnostics);
  if (!response) return into.refuse(Refusal::bad_input);
  into.value.push_back({questionnaire, std::move(*response), found});
}

/// Of answers that are not written as they must be: what is wrong with those that are, so that all
/// of it can be mended in one go.
void AnswersReader::tell_rest(Document document, Diagnostics& diagnostics) {
  auto part = sound_part(document.source, document.root, answers_shape());
  if (!part) return;
  document.root = std::move(part->root);
  Diagnostics unused;  // told where answers are read that can be used
  const auto pinned = pinned_questionnaire(document, unused);
  if (!pinned || (rules_.questionnaire.empty() && is_path(pinned->id))) return;
  const auto questionnaire =
      find(rules_.questionnaire.empty() ? pinned->id : rules_.questionnaire, Place{}, unused);
  if (questionnaire && match(*pinned, *questionnaire) == Match::same)
    (void)bind(std::move(document), *questionnaire, diagnostics);
}

/// Whether they can be scored by it. Where what fits is read, the caller says what changed.
bool AnswersReader::fits(const Document& document, const Pinned& pinned,
                         const Questionnaire& questionnaire, Match match,
                         Diagnostics& diagnostics) const {
  const Place place = document.source.place(pinned.span);
  const std::string version = questionnaire.id + " " + questionnaire.version;
  if (match == Match::other) {
    diagnostics.error(
        "A0301", place,
        "these answers belong to `" + pinned.id + "`, not to `" + questionnaire.id + "`",
        rules_.read_what_fits ? "only answers to the same questionnaire can be compared"
                              : "name the right questionnaire with -q");
    return false;
  }
  if (match == Match::same || rules_.read_what_fits) return true;
  if (match == Match::wording_changed) {
    diagnostics.warning("A0303", place,
                        "some texts of " + version + " have changed since these answers were given",
                        "the scores can still be compared; read the changed questions again");
    return true;
  }
  if (rules_.rescore) {
    diagnostics.warning(
        "A0302", place,
        "these answers were given under another scoring; they are scored by " + version + " now");
    return true;
  }
  diagnostics.error(
      "A0302", place,
      "the scoring of " + version + " differs from the one these answers were given under",
      std::string("carry them over with readiness migrate, ") +
          (rules_.can_rescore ? "add --rescore to score them by " + version + ", " : "") +
          "or name the old questionnaire with -q");
  return false;
}

void AnswersReader::add_lines(const Source& source, Loaded<std::vector<Answers>>& into) {
  CappedDiagnostics findings;
  each_line(source.text(), [&](std::string_view line, long row) {
    Loaded<std::vector<Answers>> one;
    auto document = parse_json(Source(source.name(), std::string(line), row - 1), one.diagnostics);
    if (document)
      add_document(std::move(*document), one);
    else
      one.refuse(Refusal::bad_input);
    std::move(one.value.begin(), one.value.end(), std::back_inserter(into.value));
    for (const Refusal refusal : one.refusals) into.refuse(refusal);
    findings.add_all(one.diagnostics, row);
  });
  into.diagnostics.add_all(findings.told());
}

void AnswersReader::add_table(const Input& input, const Source& source,
                              std::shared_ptr<const Questionnaire> questionnaire,
                              Loaded<std::vector<Answers>>& into) {
  if (rules_.is_one) first_ = questionnaire;
  CappedDiagnostics findings;
  TableResponses read = responses_in_table(
      *questionnaire, {source.name(), source.text(), input.mapping.get(), input.key}, rules_.today,
      findings);
  for (Response& response : read.all) into.value.push_back({questionnaire, std::move(response)});
  into.diagnostics.add_all(findings.told());
  if (findings.has_errors() && !(keeps_going_ && read.account.read > 0))
    into.refuse(Refusal::bad_input);
  const std::lock_guard lock(accounting_);
  accounts_.emplace_back(source.name(), std::move(read.account));
}

}  // namespace readiness::input
