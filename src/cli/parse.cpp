// The only file that includes CLI11: it cuts what was typed into flags, values and arguments. What
// a value must be is checked here, in our words.

#include "base/number.hpp"
#include "base/overloaded.hpp"
#include "base/text.hpp"
#include "cli/parameters.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace readiness::cli {
namespace {

/// What was typed for one parameter.
struct Given {
  const Parameter* parameter = nullptr;
  std::vector<std::string> values;  ///< of a switch: one for each time it was given
};

std::string name_of(const Parameter& parameter) {
  return parameter.is_argument() ? parameter.value : parameter.names.back();
}

/// Decimal whatever it begins with: 010 is ten.
std::optional<long> whole_number(std::string_view text) {
  const std::size_t first = text.find_first_not_of('0');
  if (!text.empty() && first == std::string_view::npos) return 0;
  return first == std::string_view::npos ? std::nullopt : parse_integer(text.substr(first));
}

std::string problem_of(const Parameter& parameter, const std::string& value) {
  const std::string name = name_of(parameter);
  if (value.empty()) return "the value of " + name + " is empty";
  const auto& choices = parameter.choices;
  if (!choices.empty() && std::find(choices.begin(), choices.end(), value) == choices.end())
    return name + " takes " + enumerated(choices, "or") + ", not `" + value + "`";
  if (std::holds_alternative<int*>(parameter.target)) {
    const auto number = whole_number(value);
    const auto [least, most] = parameter.range.value_or(std::pair{0, 1'000'000});
    if (!number || *number < least || *number > most)
      return name + " takes a whole number from " + std::to_string(least) + " to " +
             std::to_string(most) + ", not `" + value + "`";
  }
  if (std::holds_alternative<std::optional<double>*>(parameter.target) && !parse_number(value))
    return name + " takes a number, not `" + value + "`";
  const std::string problem = parameter.problem ? parameter.problem(value) : "";
  return problem.empty() ? "" : name + ": " + problem;
}

std::vector<std::string> split_at_commas(const std::vector<std::string>& values) {
  std::vector<std::string> parts;
  for (const std::string& value : values)
    for (std::size_t begin = 0; begin <= value.size();) {
      const std::size_t end = std::min(value.find(',', begin), value.size());
      parts.push_back(value.substr(begin, end - begin));
      begin = end + 1;
    }
  return parts;
}

void store(const Given& typed) {
  std::visit(
      Overloaded{
          [](bool* target) { *target = true; },
          [&](int* target) { *target = static_cast<int>(*whole_number(typed.values.back())); },
          [&](std::optional<double>* target) { *target = parse_number(typed.values.back()); },
          [&](std::string* target) { *target = typed.values.back(); },
          [&](std::vector<std::string>* target) { *target = typed.values; }},
      typed.parameter->target);
}

/// The first argument that looks like a flag and is none of the command's.
std::string unknown_flag(const Parameters& parameters, const std::vector<std::string>& arguments) {
  for (const std::string& argument : arguments) {
    if (argument == "--") break;
    if (argument.size() < 2 || argument[0] != '-') continue;
    const std::string name = argument.substr(0, argument.find('='));
    const bool is_joined_short = name[1] != '-' && parameters.named(name.substr(0, 2));
    if (!is_joined_short && !parameters.named(name)) return name;
  }
  return {};
}

/// What the library found wrong, in our words. Its texts name the flag or argument first, or last.
std::string sentence_for(const CLI::ParseError& error) {
  const std::string text = visible_lines(error.what());
  const auto behind = [&](std::string_view sign) {
    const std::size_t at = text.find(sign);
    return at == std::string::npos ? text : text.substr(at + sign.size());
  };
  if (dynamic_cast<const CLI::RequiredError*>(&error))
    return text.substr(0, text.find(' ')) + " is missing";
  if (dynamic_cast<const CLI::ExtrasError*>(&error))
    return "`" + behind(": ") + "` is one too many";
  const std::string name = text.substr(0, text.find(':'));
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error)) return name + " needs a value";
  if (dynamic_cast<const CLI::ConversionError*>(&error)) {
    const std::string flag = behind(": ");
    return flag.substr(0, flag.find(' ')) + " is a switch and takes no value";
  }
  return text.substr(0, text.find_last_not_of(".\n") + 1);
}

void declare(CLI::App& app, Given& typed) {
  const Parameter& row = *typed.parameter;
  std::string names = row.value;
  if (!row.is_argument()) {
    names.clear();
    for (const std::string& name : row.names) names += (names.empty() ? "" : ",") + name;
  }
  if (row.is_switch()) {
    app.add_flag_callback(names, [&typed] { typed.values.emplace_back("true"); });
    return;
  }
  CLI::Option* option =
      row.is_repeatable()
          ? app.add_option(names, typed.values)
          : app.add_option_function<std::string>(
                names, [&typed](const std::string& value) { typed.values.push_back(value); });
  if (!row.is_argument()) option->allow_extra_args(false);  // a value each time that it is given
  if (!row.is_argument() &&
      !row.is_repeatable())  // the last one wins, so that an alias can be overruled
    option->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
  if (row.is_required) option->required();
}

/// A value that the help shows in brackets may be left out: `--resume` is `--resume=.` then.
std::vector<std::string> with_left_out(const Parameters& parameters,
                                       std::vector<std::string> words) {
  for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
    const Parameter* row = parameters.named(words[i]);
    if (!row || row->is_argument() || !row->value.starts_with('[') || !row->value.ends_with(']'))
      continue;
    const bool has_value = i + 1 < words.size() && !words[i + 1].starts_with('-');
    if (!has_value) words[i] += "=.";
  }
  return words;
}

std::string problem_of(const Given& typed, const std::vector<Given>& all) {
  const Parameter& row = *typed.parameter;
  if (row.is_switch() && row.excluded.empty()) return {};
  if (!row.is_switch())
    for (const std::string& value : typed.values)
      if (std::string problem = problem_of(row, value); !problem.empty()) return problem;
  for (const Given& other : all)
    if (!row.excluded.empty() && !other.values.empty() && name_of(*other.parameter) == row.excluded)
      return name_of(row) + " and " + row.excluded + " cannot be used together";
  return {};
}

}  // namespace

Parsed parse(const Parameters& parameters, const std::vector<std::string>& typed_words) {
  const std::vector<std::string> words = with_left_out(parameters, typed_words);
  std::vector<Given> all;
  all.reserve(parameters.all().size());  // the parser keeps references
  CLI::App app;
  for (const Parameter& row : parameters.all())
    if (std::find(row.names.begin(), row.names.end(), "--help") == row.names.end())
      declare(app, all.emplace_back(Given{&row, {}}));
  try {
    app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
  } catch (const CLI::CallForHelp&) {
    return {Parsed::State::wants_help, {}};
  } catch (const CLI::ParseError& error) {
    if (std::string flag = unknown_flag(parameters, words); !flag.empty())
      return {Parsed::State::unknown_flag, std::move(flag)};
    return {Parsed::State::wrong, sentence_for(error)};
  }
  for (Given& typed : all) {
    if (typed.values.empty()) continue;
    if (typed.parameter->is_list) typed.values = split_at_commas(typed.values);
    if (std::string problem = problem_of(typed, all); !problem.empty())
      return {Parsed::State::wrong, std::move(problem)};
  }
  for (const Given& typed : all)
    if (!typed.values.empty()) store(typed);
  return {};
}

}  // namespace readiness::cli
