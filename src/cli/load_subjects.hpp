#pragma once

#include "base/modules.hpp"
#include "base/ordered_pipeline.hpp"
#include "cli/cycles.hpp"
#include "cli/load.hpp"
#include "policy/judge.hpp"

#include <algorithm>
#include <compare>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace readiness::cli {

/// Answers that are judged together have equal ones.
struct UnitKey {
  std::string unit;
  const Questionnaire* questionnaire = nullptr;
  /// Two folders are two states of the unit, or two units of one name; files that were named one by
  /// one belong together.
  std::optional<std::size_t> folder;
  auto operator<=>(const UnitKey&) const = default;
};

/// Nothing where the answers do not say which unit they are about.
[[nodiscard]] std::optional<UnitKey> unit_key(const Answers& answers, const Input& input);

/// Reads the one person's answers in a file once more, which was read before; F0003 when they are
/// not of this unit any more.
[[nodiscard]] Loaded<std::vector<Answers>> read_again(AnswersReader& reader, const Input& input,
                                                      const UnitKey& key);

/// Which answers are looked at, and how.
struct SubjectWishes {
  Date today{};                   ///< the date of answers without one
  bool each = false;              ///< every file alone
  bool newest_of_folders = true;  ///< of a unit that has several cycles in one folder; else all
  std::string cycle = {};         ///< only this one, whatever else there is; empty: no wish
};

/// A unit whose answers are of several cycles.
struct SeveralCycles {
  std::string unit;
  std::vector<std::string> cycles;  ///< oldest first
};

[[nodiscard]] CycleMember cycle_member(const Answers& answers, const Input& input);

/// Says that answers could be of several cycles (A0318).
void no_cycle(const Input& input, const SeveralCycles& several, Diagnostics& diagnostics);

/// Says which one of several cycles in a folder is judged (A0317).
void tell_cycles(const SeveralCycles& several, const std::string& judged, Diagnostics& diagnostics);

/// What was seen of everything that is judged.
template <class Seen>
struct SeenSubjects {
  std::vector<Seen> all;
  std::vector<RefusedFile> refused;
  std::vector<ExitCode> codes;   ///< one for each refused file
  std::set<std::string> cycles;  ///< that are named, judged or not
};

/// Reads every input, tells the problems of all of them, and looks at each subject. The one place
/// that decides what is judged: several files about one unit and of one cycle together (those of
/// one folder, or those that were named one by one), unless every file alone is wanted; others
/// alone. Of several cycles of a unit in one folder the newest is judged, which is told (A0317); of
/// files that were named one by one each cycle is. A0318: answers that could be of several cycles.
///
/// There may be thousands of files, so nothing of a subject stays but what was seen of it. Whether
/// a person has company is known when all files are read: the first of a unit is looked at alone,
/// and the files of a unit are read once more when there are several of it.
template <class Seen>
class SubjectsLook {
 public:
  /// Called by several threads at once.
  using Look = std::function<Seen(const Subject&)>;

  SubjectsLook(AnswersReader& reader, SubjectWishes wishes, Look look)
      : reader_(reader), wishes_(std::move(wishes)), look_(std::move(look)) {}

  SeenSubjects<Seen> at(const std::vector<Input>& inputs, Diagnostics& diagnostics) {
    inputs_ = inputs;
    diagnostics_ = &diagnostics;
    // tables last: they may belong to the questionnaire of the others
    std::stable_partition(inputs_.begin(), inputs_.end(),
                          [](const Input& input) { return input.kind != InputKind::table; });
    look_at_people();
    choose_cycles();
    look_at_units();
    return std::move(result_);
  }

 private:
  struct Person {
    std::size_t input;
    std::optional<UnitKey> key;  ///< none: judged alone in any case
    CycleMember member;
    std::optional<Answers> kept;  ///< where they cannot be read again
    std::optional<Seen> seen;     ///< none: somebody of the unit was looked at already
    std::string cycle = {};       ///< as it was found out
    bool tells_cycle = false;     ///< the unit has several
  };
  /// What came of an input, or of a unit.
  struct Outcome {
    std::vector<Person> people;
    std::optional<Seen> seen;
    std::optional<RefusedFile> refused;
    ExitCode code = ExitCode::ok;
    std::vector<UsedName> names;
    Diagnostics diagnostics;
  };

  template <class Work, class Take>
  static void run(std::size_t jobs, const Work& work, const Take& take) {
    std::size_t next = 0;
    const Stages<std::size_t, Outcome> stages{
        [&](std::size_t& job) { return (job = next++) < jobs; },
        [&](std::size_t, std::size_t& job, Outcome& outcome) { outcome = work(job); },
        [&](std::size_t& job, Outcome& outcome) { return take(job, outcome), true; }};
    OrderedPipeline<std::size_t, Outcome>(stages, std::min(usual_workers(), jobs)).run();
  }

  /// False when it was refused.
  bool take(Outcome& outcome) {
    diagnostics_->add_all(outcome.diagnostics);
    variants_.add_all(outcome.names, *diagnostics_);
    if (!outcome.refused) return true;
    result_.refused.push_back(std::move(*outcome.refused));
    result_.codes.push_back(outcome.code);
    return false;
  }

  // --- everybody alone ---

  void look_at_people() {
    run(
        inputs_.size(), [this](std::size_t input) { return people_in(input); },
        [this](std::size_t, Outcome& outcome) {
          if (take(outcome))
            std::move(outcome.people.begin(), outcome.people.end(), std::back_inserter(people_));
        });
  }

  Outcome people_in(std::size_t input) {
    Outcome outcome;
    auto read = reader_.read(inputs_[input]);
    outcome.diagnostics = std::move(read.diagnostics);
    if (!read.is_good()) {
      outcome.refused = RefusedFile{inputs_[input].path, outcome.diagnostics.first_error()};
      outcome.code = exit_code_of(read.refusals);
      return outcome;
    }
    outcome.names = names_in(inputs_[input], read.value);
    for (Answers& answers : read.value) {
      Person person{input, unit_key(answers, inputs_[input]), {}, {}, {}};
      person.member = cycle_member(answers, inputs_[input]);
      if (!person.key || wishes_.each || is_first_of(*person.key))
        person.seen = look_(alone(*answers.questionnaire, answers.response, inputs_[input]));
      if (person.key && !can_be_read_again(inputs_[input])) person.kept = std::move(answers);
      outcome.people.push_back(std::move(person));
    }
    return outcome;
  }

  /// Whoever is not, has company for certain and need not be looked at alone.
  bool is_first_of(const UnitKey& key) {
    const std::lock_guard lock(meeting_);
    return met_.insert(key).second;
  }

  /// Somebody who is judged alone; in a file of many, called by the unit, else by the line.
  [[nodiscard]] Subject alone(const Questionnaire& questionnaire, const Response& response,
                              const Input& input) const {
    Subject subject = subject_of(questionnaire, response, wishes_.today);
    if (row_of(input.kind).parse) return subject;
    subject.is_of_many = true;
    const std::string unit = answers::subject_of(response, "unit");
    subject.name =
        unit.empty() ? subject.name + ":" + std::to_string(place_of(subject, {}).at.line) : unit;
    return subject;
  }

  static bool can_be_read_again(const Input& input) {
    return row_of(input.kind).parse && !input.stream;
  }

  // --- cycles ---

  using Group = std::vector<Person*>;

  void choose_cycles() {
    std::map<UnitKey, Group> units;
    std::set<const Person*> dropped;
    for (Person& person : people_) {
      if (!person.member.cycle.empty()) result_.cycles.insert(person.member.cycle);
      if (person.key)
        units[*person.key].push_back(&person);
      else if (!wishes_.cycle.empty() && person.member.cycle != wishes_.cycle)
        dropped.insert(&person);
    }
    for (const auto& [key, people] : units) choose_cycle(key, people, dropped);
    std::erase_if(people_, [&](const Person& person) { return dropped.contains(&person); });
  }

  void choose_cycle(const UnitKey& key, const Group& people, std::set<const Person*>& dropped) {
    std::vector<CycleMember> members;
    for (const Person* person : people) members.push_back(person->member);
    const auto cycles = cycles_of(members);
    const SeveralCycles several{key.unit, in_order(members, cycles)};
    const bool are_several = several.cycles.size() > 1;
    std::string wanted = wishes_.cycle;
    if (wanted.empty() && are_several && key.folder && wishes_.newest_of_folders) {
      wanted = several.cycles.back();
      tell_cycles(several, wanted, *diagnostics_);
    }
    for (std::size_t i = 0; i < people.size(); ++i) {
      people[i]->cycle = cycles[i].value_or("");
      people[i]->tells_cycle = are_several;
      const bool must_be_known = !wishes_.each || !wanted.empty();
      if (!cycles[i] && must_be_known) refuse_cycle(inputs_[people[i]->input], several);
      if (cycles[i] ? !wanted.empty() && *cycles[i] != wanted : must_be_known)
        dropped.insert(people[i]);
    }
  }

  void refuse_cycle(const Input& input, const SeveralCycles& several) {
    Diagnostics problem;
    no_cycle(input, several, problem);
    result_.refused.push_back({input.path, problem.first_error()});
    result_.codes.push_back(ExitCode::bad_input);
    diagnostics_->add_all(problem);
  }

  // --- those who belong together ---

  [[nodiscard]] std::vector<Group> groups() {
    std::vector<Group> groups;
    std::map<std::pair<UnitKey, std::string>, std::size_t> by_key;
    for (Person& person : people_) {
      const auto known =
          person.key && !wishes_.each
              ? by_key.try_emplace({*person.key, person.cycle}, groups.size()).first->second
              : groups.size();
      if (known == groups.size()) groups.emplace_back();
      groups[known].push_back(&person);
    }
    return groups;
  }

  void look_at_units() {
    const std::vector<Group> all = groups();
    std::vector<std::size_t> units;  // not looked at
    std::vector<std::optional<Seen>> seen(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all[i].size() == 1) seen[i] = std::move(all[i].front()->seen);
      if (!seen[i]) units.push_back(i);
    }
    run(
        units.size(), [&](std::size_t unit) { return unit_of_people(all[units[unit]]); },
        [&](std::size_t unit, Outcome& outcome) {
          if (take(outcome)) seen[units[unit]] = std::move(outcome.seen);
        });
    for (std::optional<Seen>& each : seen)
      if (each) result_.all.push_back(std::move(*each));
  }

  Outcome unit_of_people(const Group& people) {
    Outcome outcome;
    std::vector<Response> voices;
    const auto refuse = [&](const std::string& path, ExitCode code) {
      outcome.refused = RefusedFile{path, outcome.diagnostics.first_error()};
      outcome.code = code;
      return std::move(outcome);
    };
    for (const Person* person : people) {
      if (person->kept) {
        voices.push_back(person->kept->response);
        continue;
      }
      const Input& input = inputs_[person->input];
      auto again = read_again(reader_, input, *person->key);
      if (again.is_good()) {
        voices.push_back(std::move(again.value.front().response));
        continue;
      }
      outcome.diagnostics = std::move(again.diagnostics);
      return refuse(input.path, exit_code_of(again.refusals));
    }
    const Person& one = *people.front();
    const Questionnaire& questionnaire = *one.key->questionnaire;
    if (voices.size() == 1) {
      outcome.seen = look_(alone(questionnaire, voices.front(), inputs_[one.input]));
      return outcome;
    }
    const std::string first = voices.front().source.name();
    JoinedUnit joined = join_unit(questionnaire, std::move(voices));
    outcome.diagnostics = std::move(joined.diagnostics);
    if (!joined.unit) return refuse(first, joined.code);
    Subject subject = subject_of(questionnaire, *joined.unit, wishes_.today);
    if (one.tells_cycle && !one.cycle.empty()) subject.name += ", " + one.cycle;
    outcome.seen = look_(subject);
    return outcome;
  }

  AnswersReader& reader_;
  SubjectWishes wishes_;
  Look look_;
  std::vector<Input> inputs_;
  Diagnostics* diagnostics_ = nullptr;
  NameVariants variants_;
  std::mutex meeting_;
  std::set<UnitKey> met_;
  std::vector<Person> people_;
  SeenSubjects<Seen> result_;
};

}  // namespace readiness::cli
