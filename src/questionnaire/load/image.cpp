#include "questionnaire/load/image.hpp"

#include <cstdint>
#include <cstring>
#include <map>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace readiness::questionnaire {
namespace {

// The members of each struct, once for both directions. Binding them makes the compiler refuse a
// struct that has got another one. (`Question` cannot be bound, for it has a base.)

template <class T, class U>
concept Is = std::same_as<std::remove_const_t<T>, U>;

auto members(Is<Span> auto& each) {
  auto& [begin, end] = each;
  return std::tie(begin, end);
}
auto members(Is<Origin> auto& each) {
  auto& [file, span] = each;
  return std::tie(file, span);
}
auto members(Is<Expression::Part> auto& each) {
  auto& [kind, index] = each;
  return std::tie(kind, index);
}
auto members(Is<Expression> auto& each) {
  auto& [op, value, question, item, part, role, flag, of_survey, arguments, span] = each;
  return std::tie(op, value, question, item, part, role, flag, of_survey, arguments, span);
}
auto members(Is<Option> auto& each) {
  auto& [id, label, value, flag] = each;
  return std::tie(id, label, value, flag);
}
auto members(Is<Scale> auto& each) {
  auto& [id, options, origin, climate] = each;
  return std::tie(id, options, origin, climate);
}
auto members(Is<AnchorText> auto& each) {
  auto& [text, flag] = each;
  return std::tie(text, flag);
}
auto members(Is<TickItem> auto& each) {
  auto& [id, text] = each;
  return std::tie(id, text);
}
auto members(Is<Anchors> auto& each) {
  auto& [anchors] = each;
  return std::tie(anchors);
}
auto members(Is<Choice> auto& each) {
  auto& [scale, reverse] = each;
  return std::tie(scale, reverse);
}
auto members(Is<Ticks> auto& each) {
  auto& [items, levels_by_count] = each;
  return std::tie(items, levels_by_count);
}
auto members(Is<Count> auto& each) {
  auto& [of, bands] = each;
  return std::tie(of, bands);
}
auto members(Is<Number> auto& each) {
  auto& [unit, unit_one, least, most, bands] = each;
  return std::tie(unit, unit_one, least, most, bands);
}
auto members(Is<Text> auto&) { return std::tie(); }
auto members(Is<Probe> auto& each) {
  auto& [scale, key] = each;
  return std::tie(scale, key);
}
auto members(Is<QuestionWording> auto& each) {
  auto& [text, text_for, prediction, why, good_enough, evidence] = each;
  return std::tie(text, text_for, prediction, why, good_enough, evidence);
}
auto members(Is<Question> auto& each) {
  using Wording = std::conditional_t<std::is_const_v<std::remove_reference_t<decltype(each)>>,
                                     const QuestionWording, QuestionWording>;
  return std::tuple_cat(members(static_cast<Wording&>(each)),
                        std::tie(each.id, each.as_written, each.short_name, each.references,
                                 each.kind, each.dimension, each.topic, each.facets, each.roles,
                                 each.predicted_by, each.weight, each.may_be_not_applicable,
                                 each.sensitive, each.when, each.when_origin, each.origin));
}
auto members(Is<Dimension> auto& each) {
  auto& [id, title, healthy, text, weight, in_index, questions, origin] = each;
  return std::tie(id, title, healthy, text, weight, in_index, questions, origin);
}
auto members(Is<Facet> auto& each) {
  auto& [id, title, text] = each;
  return std::tie(id, title, text);
}
auto members(Is<Role> auto& each) {
  auto& [id, title, plural, named, has_index] = each;
  return std::tie(id, title, plural, named, has_index);
}
auto members(Is<Form> auto& each) {
  auto& [id, title, roles, surveys, questions, is_default, predictions, anonymous, max_level,
         min_questions, offered_from] = each;
  return std::tie(id, title, roles, surveys, questions, is_default, predictions, anonymous,
                  max_level, min_questions, offered_from);
}
auto members(Is<Gate> auto& each) {
  auto& [require, text, origin] = each;
  return std::tie(require, text, origin);
}
auto members(Is<Level> auto& each) {
  auto& [id, title, text, text_when, min, gates, origin] = each;
  return std::tie(id, title, text, text_when, min, gates, origin);
}
auto members(Is<Grade> auto& each) {
  auto& [id, title, min] = each;
  return std::tie(id, title, min);
}
auto members(Is<ScoringRules> auto& each) {
  auto& [range_low, range_high, mean_share, weakest_share, min_coverage, min_questions_dimension,
         min_questions_facet, min_questions_topic, evidence_cap, evidence_months, coverage_low,
         coverage_high, evidence_low, evidence_high, evidence_weight, contradictions_medium,
         contradictions_low] = each;
  return std::tie(range_low, range_high, mean_share, weakest_share, min_coverage,
                  min_questions_dimension, min_questions_facet, min_questions_topic, evidence_cap,
                  evidence_months, coverage_low, coverage_high, evidence_low, evidence_high,
                  evidence_weight, contradictions_medium, contradictions_low);
}
auto members(Is<Contradiction> auto& each) {
  auto& [id, when, ask, is_impossible, origin] = each;
  return std::tie(id, when, ask, is_impossible, origin);
}
auto members(Is<ShouldAgree> auto& each) {
  auto& [a, b, origin] = each;
  return std::tie(a, b, origin);
}
auto members(Is<Sign> auto& each) {
  auto& [when, text, origin] = each;
  return std::tie(when, text, origin);
}
auto members(Is<Pattern> auto& each) {
  auto& [id, title, text, finding, severity, short_name, consequence, disproved_by, must, signs,
         need, counter, leads_to, remedies, healthy, origin] = each;
  return std::tie(id, title, text, finding, severity, short_name, consequence, disproved_by, must,
                  signs, need, counter, leads_to, remedies, healthy, origin);
}
auto members(Is<Stage> auto& each) {
  auto& [id, title, text, urgent] = each;
  return std::tie(id, title, text, urgent);
}
auto members(Is<Metric> auto& each) {
  auto& [name, question, rises] = each;
  return std::tie(name, question, rises);
}
auto members(Is<Effort> auto& each) {
  auto& [low, likely, high] = each;
  return std::tie(low, likely, high);
}
auto members(Is<Owner> auto& each) {
  auto& [id, title] = each;
  return std::tie(id, title);
}
auto members(Is<Recommendation> auto& each) {
  auto& [id, title, facet, stage, sooner_with, when, when_origin, needs, owner, owner_id,
         agree_with, because, first_step, steps, strengthen_when, strengthen_step, done_when,
         stop_when, effort, weeks, metric, requires_done, treats, raises, good_enough, trap,
         review_days, origin] = each;
  return std::tie(id, title, facet, stage, sooner_with, when, when_origin, needs, owner, owner_id,
                  agree_with, because, first_step, steps, strengthen_when, strengthen_step,
                  done_when, stop_when, effort, weeks, metric, requires_done, treats, raises,
                  good_enough, trap, review_days, origin);
}
auto members(Is<Retired> auto& each) {
  auto& [id, to, since, meaning_changed, options, levels, origin] = each;
  return std::tie(id, to, since, meaning_changed, options, levels, origin);
}
auto members(Is<PlanRules> auto& each) {
  auto& [order, weak_below, now, next, now_per_owner] = each;
  return std::tie(order, weak_below, now, next, now_per_owner);
}
auto members(Is<Fingerprints> auto& each) {
  auto& [scoring, wording] = each;
  return std::tie(scoring, wording);
}
auto members(Is<Questionnaire> auto& each) {
  auto& [id, version, title, status, instructions, instructions_as_written, languages, roles,
         scales, facets, dimensions, questions, levels, grades, forms, contradictions, should_agree,
         patterns, stages, owners, recommendations, plan, retired, scoring, fingerprints, sources] =
      each;
  return std::tie(id, version, title, status, instructions, instructions_as_written, languages,
                  roles, scales, facets, dimensions, questions, levels, grades, forms,
                  contradictions, should_agree, patterns, stages, owners, recommendations, plan,
                  retired, scoring, fingerprints, sources);
}

template <class T>
concept HasMembers = requires(T& value) {
  members(value);
};

class ImageWriter {
 public:
  template <class T>
  void add(const T& value) {
    if constexpr (HasMembers<const T>)
      std::apply([&](const auto&... each) { (add(each), ...); }, members(value));
    else
      number(static_cast<std::uint64_t>(value));  // an integer or an enumerator
  }
  void add(int value) { number(static_cast<std::uint32_t>(value)); }
  void add(double value) {
    std::uint64_t bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    for (unsigned shift = 0; shift < 64; shift += 8) bytes_ += static_cast<char>(bits >> shift);
  }
  void add(const std::string& text) {
    number(text.size());
    bytes_ += text;
  }
  void add(const Source& source) { add(source.name()); }
  template <class Tag>
  void add(const Id<Tag>& id) {
    number(id.value);
  }
  template <class T>
  void add(const std::optional<T>& value) {
    number(value ? 1 : 0);
    if (value) add(*value);
  }
  template <class... T>
  void add(const std::variant<T...>& value) {
    number(value.index());
    std::visit([&](const auto& each) { add(each); }, value);
  }
  template <class T>
  void add(const std::vector<T>& values) {
    all(values);
  }
  template <class Key, class T>
  void add(const Table<Key, T>& values) {
    all(values);
  }
  template <class Key, class T>
  void add(const std::map<Key, T>& values) {
    number(values.size());
    for (const auto& [key, value] : values) add(key), add(value);
  }

  [[nodiscard]] std::string take() { return std::move(bytes_); }

 private:
  void all(const auto& values) {
    number(values.size());
    for (const auto& value : values) add(value);
  }
  /// Seven bits a byte, the highest bit says that more follow.
  void number(std::uint64_t value) {
    for (; value >= 128; value >>= 7U) bytes_ += static_cast<char>(value | 128U);
    bytes_ += static_cast<char>(value);
  }

  std::string bytes_;
};

class ImageReader {
 public:
  using TextOf = std::function<std::string(const std::string& name)>;
  ImageReader(std::string_view bytes, const TextOf& text_of) : bytes_(bytes), text_of_(text_of) {}

  /// Whether all that was read was there, and nothing else.
  [[nodiscard]] bool is_done() const { return !failed_ && bytes_.empty(); }

  template <class T>
  void read(T& value) {
    if constexpr (HasMembers<T>)
      std::apply([&](auto&... each) { (read(each), ...); }, members(value));
    else
      value = static_cast<T>(number());
  }
  void read(int& value) { value = static_cast<int>(static_cast<std::uint32_t>(number())); }
  void read(double& value) {
    std::uint64_t bits = 0;
    unsigned shift = 0;
    for (const char byte : taken(sizeof bits)) {
      bits |= std::uint64_t{static_cast<unsigned char>(byte)} << shift;
      shift += 8;
    }
    std::memcpy(&value, &bits, sizeof value);
  }
  void read(std::string& text) { text = taken(number()); }
  template <class Tag>
  void read(Id<Tag>& id) {
    id.value = number();
  }
  template <class T>
  void read(std::optional<T>& value) {
    if (number() != 0) read(value.emplace());
  }
  template <class... T>
  void read(std::variant<T...>& value) {
    const std::uint64_t index = number();
    std::uint64_t at = 0;
    const auto is_this = [&] { return index == at++; };
    static_cast<void>(((is_this() && (read(value.template emplace<T>()), true)) || ...));
  }
  void read(std::vector<Source>& sources) {
    for (std::size_t left = count(); left > 0; --left) {
      std::string name;
      read(name);
      sources.emplace_back(name, text_of_(name));
    }
  }
  template <class T>
  void read(std::vector<T>& values) {
    const std::size_t size = count();
    values.reserve(size);
    for (std::size_t i = 0; i < size; ++i) read(values.emplace_back());
  }
  template <class Key, class T>
  void read(Table<Key, T>& values) {
    values = Table<Key, T>(count());
    for (T& value : values) read(value);
  }
  template <class Key, class T>
  void read(std::map<Key, T>& values) {
    for (std::size_t left = count(); left > 0; --left) {
      Key key;
      read(key);
      read(values.emplace_hint(values.end(), std::move(key), T())->second);
    }
  }

 private:
  std::uint64_t number() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      if (bytes_.empty()) break;
      const auto byte = static_cast<unsigned char>(bytes_.front());
      bytes_.remove_prefix(1);
      value |= std::uint64_t{byte & 127U} << shift;
      if (byte < 128) return value;
    }
    failed_ = true;
    return 0;
  }
  /// How many follow: each takes a byte at least, so that damaged bytes fill no memory.
  std::size_t count() {
    const std::uint64_t value = number();
    failed_ = failed_ || value > bytes_.size();
    return failed_ ? 0 : static_cast<std::size_t>(value);
  }
  std::string_view taken(std::uint64_t size) {
    failed_ = failed_ || size > bytes_.size();
    const std::string_view part = bytes_.substr(0, failed_ ? 0 : static_cast<std::size_t>(size));
    bytes_.remove_prefix(part.size());
    return part;
  }

  std::string_view bytes_;
  const TextOf& text_of_;
  bool failed_ = false;
};

}  // namespace

std::string image_of(const Questionnaire& questionnaire) {
  ImageWriter writer;
  writer.add(questionnaire);
  return writer.take();
}

std::optional<Questionnaire> from_image(
    std::string_view image, const std::function<std::string(const std::string& name)>& text_of) {
  ImageReader reader(image, text_of);
  Questionnaire questionnaire;
  reader.read(questionnaire);
  return reader.is_done() ? std::optional(std::move(questionnaire)) : std::nullopt;
}

}  // namespace readiness::questionnaire
