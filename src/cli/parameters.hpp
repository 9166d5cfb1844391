#pragma once

#include "base/modules.hpp"

#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace readiness::cli {

/// Where a parameter's value goes. A `bool` is a switch, a vector takes any number of values.
using Target =
    std::variant<bool*, int*, std::optional<double>*, std::string*, std::vector<std::string>*>;

/// One argument or flag of a command, as parsing, help, completion and the manual read it.
struct Parameter {
  std::vector<std::string> names;    ///< "-f", "--format"; empty for an argument
  std::string value;                 ///< what stands for its value: FORMAT, FILE; empty: a switch
  std::vector<std::string> choices;  ///< where only these fit
  std::string summary;
  Target target;
  std::optional<std::pair<int, int>> range;  ///< of a whole number
  bool is_required = false;
  bool is_list = false;  ///< several values in one, with commas between them
  std::string excluded;  ///< a flag that cannot stand beside this one
  std::function<std::string(const std::string&)> problem;  ///< what is wrong with a value, or ""

  [[nodiscard]] bool is_argument() const { return names.empty(); }
  [[nodiscard]] bool is_switch() const { return value.empty(); }
  [[nodiscard]] bool is_repeatable() const;

  Parameter& required();
  Parameter& one_of(std::vector<std::string> values);
  Parameter& between(int least, int most);
  Parameter& separated_by_commas();
  Parameter& excludes(std::string flag);
  Parameter& refused_if(std::function<std::string(const std::string&)> problem);
};

/// What a command takes, in the order of its help. The targets must outlive the parsing.
class Parameters {
 public:
  Parameters();  ///< with --help
  Parameter& argument(std::string value, Target target, std::string summary);
  /// `names` as they are typed, with a comma between them: "-f,--format".
  Parameter& option(std::string_view names, std::string value, Target target, std::string summary);
  Parameter& flag(std::string_view names, bool& target, std::string summary);

  [[nodiscard]] const std::deque<Parameter>& all() const { return all_; }
  /// Null when there is no flag of that name.
  [[nodiscard]] const Parameter* named(std::string_view name) const;
  [[nodiscard]] std::vector<std::string> flag_names() const;

 private:
  std::deque<Parameter> all_;  // references to them stay valid
};

/// What became of the words that were typed.
struct Parsed {
  enum class State { good, wants_help, unknown_flag, wrong };
  State state = State::good;
  std::string text;  ///< the flag that is unknown; a sentence about what is wrong
};

/// Puts what was typed into the targets. An empty value is refused: it is an unset variable of a
/// script, never a wish.
[[nodiscard]] Parsed parse(const Parameters& parameters, const std::vector<std::string>& words);

}  // namespace readiness::cli
