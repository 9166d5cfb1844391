#include "cli/shell/complete.hpp"

#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/shell/help.hpp"

#include <algorithm>
#include <utility>

namespace readiness::cli {
namespace {

constexpr int summary_width = 60;

Candidates command_words() {
  Candidates candidates;
  for (const CommandRow& row : commands())
    candidates.words.push_back({std::string(row.name), std::string(row.summary)});
  candidates.words.push_back({"help", "on a command or a topic"});
  candidates.words.push_back({"--help", "all commands"});
  candidates.words.push_back({"--version", "show the version"});
  return candidates;
}

Candidates help_words() {
  Candidates candidates;
  for (const CommandRow& row : commands())
    candidates.words.push_back({std::string(row.name), std::string(row.summary)});
  for (const std::string& topic : help_topics()) candidates.words.push_back({topic, {}});
  return candidates;
}

/// Walks the words behind a command and knows what the last one stands for.
class Walk {
 public:
  Walk(const Context& context, const CommandRow& row, const std::vector<std::string>& words)
      : line_{context, parameters_of(row), {}, {}, {}} {
    for (std::size_t i = 1; i + 1 < words.size(); ++i) pass(words[i]);
    word_ = words.back();
  }

  Candidates candidates() {
    if (pending_) return values(*pending_, "", word_);
    const std::size_t sign = word_.find('=');
    if (!only_arguments_ && word_.starts_with("--") && sign != std::string::npos) {
      const Parameter* flag = flag_named(word_.substr(0, sign));
      return flag ? values(*flag, word_.substr(0, sign + 1), word_.substr(sign + 1)) : Candidates{};
    }
    const Parameter* argument = next_argument();
    if (!only_arguments_ && (word_.starts_with("-") || !argument)) return flags();
    return argument ? values(*argument, "", word_) : Candidates{};
  }

 private:
  void pass(const std::string& word) {
    if (pending_) {
      keep(*std::exchange(pending_, nullptr), word);
    } else if (word == "--" && !only_arguments_) {
      only_arguments_ = true;
    } else if (!only_arguments_ && word.size() > 1 && word[0] == '-') {
      pass_flag(word);
    } else {
      if (const Parameter* argument = next_argument()) keep(*argument, word);
      ++arguments_;
    }
  }

  void pass_flag(const std::string& word) {
    const std::size_t sign = word.find('=');
    const Parameter* flag = flag_named(word.substr(0, sign));
    if (!flag || flag->value.empty()) return;
    if (sign == std::string::npos)
      pending_ = flag;
    else
      keep(*flag, word.substr(sign + 1));
  }

  void keep(const Parameter& parameter, const std::string& value) {
    line_.values[parameter.value] = value;
    line_.files.push_back(value);
  }

  [[nodiscard]] const Parameter* flag_named(const std::string& name) const {
    for (const Parameter& row : line_.parameters.all())
      if (std::find(row.names.begin(), row.names.end(), name) != row.names.end()) return &row;
    return nullptr;
  }

  /// What the next word without a dash stands for; null when there is room for no more.
  [[nodiscard]] const Parameter* next_argument() const {
    std::size_t left = arguments_;
    for (const Parameter& row : line_.parameters.all()) {
      if (!row.names.empty()) continue;
      if (left == 0 || row.is_repeatable()) return &row;
      --left;
    }
    return nullptr;
  }

  Candidates values(const Parameter& parameter, const std::string& before, std::string word) {
    line_.word = std::move(word);
    Candidates candidates = values_of(line_, parameter);
    for (Candidate& candidate : candidates.words) candidate.text.insert(0, before);
    return candidates;
  }

  [[nodiscard]] Candidates flags() const {
    Candidates candidates;
    for (const Parameter& row : line_.parameters.all())
      for (const std::string& name : row.names)
        if (name.starts_with("--")) candidates.words.push_back({name, row.summary});
    return candidates;
  }

  TypedLine line_;
  std::string word_;
  const Parameter* pending_ = nullptr;  ///< a flag that waits for its value
  std::size_t arguments_ = 0;
  bool only_arguments_ = false;
};

Candidates all_for(const Context& context, const std::vector<std::string>& words) {
  if (words.size() < 2) return command_words();
  if (words.front() == "help") return words.size() == 2 ? help_words() : Candidates{};
  const CommandRow* row = find_command(words.front());
  return row ? Walk(context, *row, words).candidates() : Candidates{};
}

}  // namespace

Candidates complete(const Context& context, const std::vector<std::string>& words) {
  Candidates candidates = all_for(context, words);
  const std::string word = words.empty() ? std::string{} : words.back();
  std::erase_if(candidates.words, [&](const Candidate& candidate) {
    return !candidate.text.starts_with(word) ||
           (word.empty() && words.size() < 2 && candidate.text.starts_with("-"));
  });
  for (Candidate& candidate : candidates.words)
    candidate.summary = shortened(visible(candidate.summary), summary_width);
  return candidates;
}

ExitCode print_candidates(const Context& context, const std::vector<std::string>& arguments) {
  std::vector<std::string> words = arguments;
  if (!words.empty() && words.front() == "--") words.erase(words.begin());
  const Candidates candidates = complete(context, words);
  std::string text;
  for (const Candidate& candidate : candidates.words)
    text += visible(candidate.text) + (candidate.summary.empty() ? "" : "\t" + candidate.summary) +
            "\n";
  if (candidates.files) text += ":files\n";
  return context.deliver(text);
}

}  // namespace readiness::cli
