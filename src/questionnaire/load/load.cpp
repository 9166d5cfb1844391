#include "questionnaire/load/load.hpp"

#include "document/shape/sound_part.hpp"
#include "document/yaml/yaml.hpp"
#include "questionnaire/fingerprint.hpp"
#include "questionnaire/load/file_shapes.hpp"
#include "questionnaire/load/loading.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <set>
#include <utility>

namespace readiness::questionnaire {
namespace {

/// A rule or survey file must lie beside the questionnaire: a questionnaire from somebody else
/// shall not make us read, and quote in a message, files of this machine.
bool stays_in_folder(const std::string& name) {
  return !name.empty() && name.front() != '/' && name.find("..") == std::string::npos &&
         name.find('\\') == std::string::npos;
}

/// What a document must look like, as its own first lines say.
using ShapeOf = Shape (*)(const Node& root);

/// A kind of rule file, told by its `schema:` line.
struct RuleKind {
  std::string_view schema;
  Shape (*shape)();
  void (*load)(Loading& loading, const Located& root);
};

constexpr std::array rule_kinds = {
    RuleKind{"readiness/contradictions@1", contradictions_shape, load_contradictions},
    RuleKind{"readiness/patterns@1", patterns_shape, load_patterns},
    RuleKind{"readiness/recommendations@1", recommendations_shape, load_recommendations},
};

const RuleKind* rule_kind(const Node& root) {
  const std::string schema = text_at(root, "schema");
  const auto found = std::find_if(rule_kinds.begin(), rule_kinds.end(),
                                  [&](const RuleKind& kind) { return kind.schema == schema; });
  return found == rule_kinds.end() ? nullptr : &*found;
}

Shape rule_shape(const Node& root) {
  const RuleKind* kind = rule_kind(root);
  return kind ? kind->shape() : rule_kinds.front().shape();
}

/// The documents of a questionnaire; all its sources are in the questionnaire.
class Documents {
 public:
  Documents(const QuestionnaireFiles& files, Loading& loading) : files_(files), loading_(loading) {}

  /// Reads, parses and checks a file; its index among the sources, or nothing where it cannot be
  /// read. What is wrong in it is left out of it; `is_sound` says whether the rest can be trusted.
  std::optional<std::size_t> add(const std::string& name, ShapeOf shape_of) {
    Diagnostics& diagnostics = loading_.diagnostics;
    auto text = files_.read(name, diagnostics);
    if (!text) return std::nullopt;
    auto document = parse_yaml(Source(files_.folder + name, std::move(*text)), diagnostics);
    if (!document) return std::nullopt;
    is_sound_.push_back(is_sound_or_kept(*document, shape_of(document->root)));
    loading_.questionnaire.sources.push_back(std::move(document->source));
    roots_.push_back(std::make_unique<Node>(std::move(document->root)));
    return roots_.size() - 1;
  }

  [[nodiscard]] Located root(std::size_t file) const { return {roots_[file].get(), file}; }
  [[nodiscard]] bool is_sound(std::size_t file) const { return is_sound_[file]; }

 private:
  bool is_sound_or_kept(Document& document, const Shape& shape) {
    return conforms(document.source, document.root, shape, loading_.diagnostics) ||
           keep_sound_part(document, shape);
  }

  /// Everything names roles, so without one of them little can be told of the rest.
  bool keep_sound_part(Document& document, const Shape& shape) {
    auto part = sound_part(document.source, document.root, shape, "questions");
    if (!part || part->lost.count("roles") > 0) return false;
    for (auto& [key, names] : part->lost) loading_.lost.merge(names);
    document.root = std::move(part->root);
    return true;
  }

  const QuestionnaireFiles& files_;
  Loading& loading_;
  std::vector<std::unique_ptr<Node>> roots_;  // addresses stay when more files are added
  std::vector<bool> is_sound_;
};

class Loader {
 public:
  Loader(const QuestionnaireFiles& files, std::string_view language, Diagnostics& diagnostics)
      : loading_{questionnaire_, diagnostics, std::string(language)}, documents_(files, loading_) {
    main_ = files.main;
  }

  /// All that can be trusted is told in one run: first what each file looks like, then what the
  /// sound parts of the files say of each other.
  std::optional<Questionnaire> load() {
    const std::size_t errors_before = loading_.diagnostics.error_count();
    if (const auto main =
            documents_.add(main_, [](const Node&) { return questionnaire_shape(); })) {
      const Located root = documents_.root(*main);
      if (documents_.is_sound(*main)) load_main(root);
      const bool has_surveys = read_surveys(root);
      const bool has_rules = read_rule_files(root);
      // names of questions that could not be read would be reported again by every rule
      if (documents_.is_sound(*main) && has_surveys) load_parts(root, has_rules);
    }
    if (loading_.diagnostics.error_count() > errors_before) return std::nullopt;
    questionnaire_.fingerprints = fingerprints_of(questionnaire_);
    return std::move(questionnaire_);
  }

 private:
  void load_head(const Located& root) {
    questionnaire_.id = text_at(*root.node, "id");
    questionnaire_.version = text_at(*root.node, "version");
    questionnaire_.languages = list_at(*root.node, "languages");
    questionnaire_.title = words_at(*root.node, "title", loading_.language);
    questionnaire_.status = words_at(*root.node, "status", loading_.language);
    load_instructions(loading_, root);
  }

  void load_main(const Located& root) {
    tell_causes([&] {
      load_head(root);
      load_frame(loading_, root);
      load_context(loading_, root);
    });
  }

  void load_parts(const Located& root, bool has_all_rules) {
    tell_causes([&] {
      for (const Located& survey : surveys_) load_survey(loading_, survey);
    });
    tell_causes([&] {
      load_conditions(root);
      refuse_circles(loading_);
      load_retired(loading_, root);
      load_levels(loading_, root);
      load_forms(loading_, root);
      load_contradictions(loading_, root);
      load_patterns(loading_, root);
      load_recommendations(loading_, root);
      for (const Located& file : rules_) rule_kind(*file.node)->load(loading_, file);
      // names out of a file that could not be read would be reported again
      if (has_all_rules) load_links(loading_);
    });
  }

  /// Takes a step, and leaves out what is found of names that were lost before it: that they are
  /// missing follows from what is told of them already.
  template <class Step>
  void tell_causes(const Step& step) {
    const std::set<std::string> lost = loading_.lost;
    Diagnostics found;
    std::swap(found, loading_.diagnostics);
    step();
    std::swap(found, loading_.diagnostics);
    for (const Diagnostic& finding : found.all())
      if (!names_any(finding, lost)) loading_.diagnostics.add(finding);
  }

  /// A file that the questionnaire names under `key`; the error stands at the name.
  std::optional<std::size_t> referred(const Node& name, std::size_t from, ShapeOf shape_of) {
    if (!stays_in_folder(name.text)) {
      loading_.error("Q0102", {from, name.span},
                     "this file lies outside the questionnaire's folder",
                     "put it beside the questionnaire and write its name only");
      return std::nullopt;
    }
    Diagnostics while_reading;
    std::swap(while_reading, loading_.diagnostics);
    auto file = documents_.add(name.text, shape_of);
    std::swap(while_reading, loading_.diagnostics);
    for (Diagnostic diagnostic : while_reading.all()) {
      if (diagnostic.code.front() == 'F') {
        diagnostic.place = loading_.place({from, name.span});
        diagnostic.message = "`" + name.text + "` cannot be read: " + diagnostic.message;
        diagnostic.code = "Q0101";
      }
      loading_.diagnostics.add(std::move(diagnostic));
    }
    return file && documents_.is_sound(*file) ? file : std::nullopt;
  }

  /// True when every survey could be read.
  bool read_surveys(const Located& root) {
    bool complete = true;
    const Node* surveys = root.node->find("surveys");
    if (!surveys) return false;
    for (const Node& survey : surveys->items) {
      if (survey.kind == Node::Kind::mapping) {
        surveys_.push_back({&survey, root.file});
        continue;
      }
      const auto file = referred(survey, root.file, [](const Node&) { return survey_shape(); });
      if (file) surveys_.push_back(documents_.root(*file));
      complete = complete && file;
    }
    return complete;
  }

  /// True when every rule file could be read.
  bool read_rule_files(const Located& root) {
    const Node* rules = root.node->find("rules");
    bool complete = true;
    if (!rules) return complete;
    for (const Node& name : rules->items) {
      const auto file = referred(name, root.file, rule_shape);
      if (file) rules_.push_back(documents_.root(*file));
      complete = complete && file;
    }
    return complete;
  }

  void load_conditions(const Located& root) {
    if (const Node* context = root.node->find("context"))
      for (const Entry& entry : context->entries)
        load_condition_of(entry.key, {&entry.value, root.file});
    for (const Located& survey : surveys_)
      for (const Node& question : survey.node->find("questions")->items)
        load_condition_of(text_at(question, "id"), {&question, survey.file});
  }

  void load_condition_of(const std::string& id, const Located& record) {
    const Node* when = record.node->find("when");
    const auto question = find_by_id(questionnaire_.questions, id);
    if (when && question) load_condition(loading_, *question, *when, record.file);
  }

  Questionnaire questionnaire_;
  Loading loading_;
  Documents documents_;
  std::string main_;
  std::vector<Located> surveys_, rules_;
};

}  // namespace

std::optional<Questionnaire> load_questionnaire(const QuestionnaireFiles& files,
                                                std::string_view language,
                                                Diagnostics& diagnostics) {
  return Loader(files, language, diagnostics).load();
}

}  // namespace readiness::questionnaire
